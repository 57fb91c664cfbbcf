import type { Random } from '../random.ts';
import { luhnDigit, mod1110Digit, remainderOf, weightedSum } from './check-digits.ts';

/** Completes random digits to a VAT id with right check digits; `null` when these digits have none. */
type VatIdMaker = (random: Random) => string | null;

const DESCENDING = [9, 8, 7, 6, 5, 4, 3, 2] as const;

const MAKERS: Readonly<Record<string, VatIdMaker>> = {
  DE: (random) => {
    const digits = `${random.int(1, 9)}${random.digits(7)}`;
    return `DE${digits}${mod1110Digit(digits)}`;
  },
  FR: (random) => {
    const siren = withLuhn(`9${random.digits(7)}`);
    const key = (12 + 3 * remainderOf(siren, 97)) % 97;
    return `FR${String(key).padStart(2, '0')}${siren}`;
  },
  ES: (random) => `ESB${withLuhn(`9${random.digits(6)}`)}`,
  IT: (random) => `IT${withLuhn(`9${random.digits(6)}0${random.digits(1)}${random.int(1, 9)}`)}`,
  NL: (random) => {
    const digits = `9${random.digits(7)}`;
    const check = weightedSum(digits, DESCENDING) % 11;
    return check === 10 ? null : `NL${digits}${check}B01`;
  },
  PT: (random) => {
    const digits = `5${random.digits(7)}`;
    const check = 11 - (weightedSum(digits, DESCENDING) % 11);
    return `PT${digits}${check >= 10 ? 0 : check}`;
  },
  GB: (random) => {
    const digits = `4${random.digits(6)}`;
    const check = 97 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 97);
    return check === 97 ? null : `GB${digits}${String(check).padStart(2, '0')}`;
  },
  CH: (random) => {
    const digits = `9${random.digits(7)}`;
    const check = (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11;
    if (check === 10) return null;
    const uid = `${digits}${check}`;
    return `CHE-${uid.slice(0, 3)}.${uid.slice(3, 6)}.${uid.slice(6)} MWST`;
  },
};

/** An invented VAT id with right check digits; `null` for countries without one. */
export function makeVatId(country: string, random: Random): string | null {
  const make = MAKERS[country];
  if (make === undefined) return null;
  let id = make(random);
  while (id === null) id = make(random);
  return id;
}

function withLuhn(digits: string): string {
  return `${digits}${luhnDigit(digits)}`;
}
