import { getCountrySpecifications } from 'ibantools';

import type { CheckResult } from './checked.ts';

interface Structure {
  readonly length: number;
  /** Shape of the part after country and check digits. */
  readonly account: RegExp;
}

const STRUCTURES: ReadonlyMap<string, Structure> = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars, bban_regexp, IBANRegistry }]) =>
    IBANRegistry && chars !== null && bban_regexp !== null
      ? [[country, { length: chars, account: new RegExp(bban_regexp) }] as const]
      : [],
  ),
);

/** Length of an IBAN of the country (ISO 3166-1 alpha-2); `null` when the country has none. */
export function ibanLength(country: string): number | null {
  return STRUCTURES.get(country)?.length ?? null;
}

/**
 * Checks an IBAN by its country's structure and its check digits (ISO 13616-1, ISO 7064 MOD 97-10). Blanks are ignored.
 * National check digits inside it are not looked at: banks changed those rules over time.
 */
export function checkIban(text: string): CheckResult {
  const value = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(value)) return 'not-one';
  const structure = STRUCTURES.get(value.slice(0, 2));
  if (structure?.length !== value.length || !structure.account.test(value.slice(4))) return 'not-one';
  return remainder(value.slice(4) + value.slice(0, 4)) === 1 ? 'valid' : 'invalid';
}

function remainder(rearranged: string): number {
  let rest = 0;
  for (const char of rearranged) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
