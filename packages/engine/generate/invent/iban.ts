import type { Random } from '../random.ts';
import { remainderOf, weightedSum } from './check-digits.ts';
import { italianControlLetter } from './italian-control-letter.ts';

/** Invents the national part with a bank code that no bank has and right national check digits. */
type AccountMaker = (random: Random) => string | null;

const SPANISH_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6] as const;

const ACCOUNTS: Readonly<Record<string, AccountMaker>> = {
  DE: (random) => `99900099${random.digits(10)}`,
  CH: (random) => `99999${random.digits(12)}`,
  GB: (random) => `VCHX99${random.digits(12)}`,
  FR: (random) => {
    const [bank, branch, account] = ['99999', `00${random.digits(3)}`, random.digits(11)];
    const rest = (89 * Number(bank) + 15 * Number(branch) + 3 * Number(account)) % 97;
    return `${bank}${branch}${account}${String(97 - rest).padStart(2, '0')}`;
  },
  ES: (random) => {
    const [bank, account] = [`9999${random.digits(4)}`, random.digits(10)];
    return `${bank}${spanishDigit(`00${bank}`)}${spanishDigit(account)}${account}`;
  },
  IT: (random) => {
    const account = `99999${random.digits(5)}${random.digits(12)}`;
    return `${italianControlLetter(account)}${account}`;
  },
  NL: (random) => {
    const digits = `0${random.digits(8)}`;
    const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? null : `VCHX${digits}${check}`;
  },
  PT: (random) => {
    const account = `9999${random.digits(4)}${random.digits(11)}`;
    return `${account}${String(98 - remainderOf(`${account}00`, 97)).padStart(2, '0')}`;
  },
};

/** An invented IBAN with right check digits (ISO 13616); `null` for countries without IBANs. */
export function makeIban(country: string, random: Random): string | null {
  const make = ACCOUNTS[country];
  if (make === undefined) return null;
  let account = make(random);
  while (account === null) account = make(random);
  const check = 98 - remainderOf(lettersAsNumbers(`${account}${country}00`), 97);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

/** A BIC that no bank has. */
export function makeBic(country: string): string {
  return `VCHX${country}2X`;
}

function spanishDigit(digits: string): number {
  const check = 11 - (weightedSum(digits, SPANISH_WEIGHTS) % 11);
  if (check === 11) return 0;
  return check === 10 ? 1 : check;
}

function lettersAsNumbers(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}
