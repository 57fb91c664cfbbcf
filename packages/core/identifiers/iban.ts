import { getCountrySpecifications } from 'ibantools';

import type { CheckResult } from './checked.ts';

const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars, IBANRegistry }]) =>
    IBANRegistry && chars !== null ? [[country, chars] as const] : [],
  ),
);

/** Length of an IBAN of the country (ISO 3166-1 alpha-2); `null` when the country has none. */
export function ibanLength(country: string): number | null {
  return LENGTHS.get(country) ?? null;
}

/**
 * Checks an IBAN by length and check digits (ISO 13616-1, ISO 7064 MOD 97-10). Blanks are ignored. National check digits
 * inside it are not looked at: banks changed those rules over time.
 */
export function checkIban(text: string): CheckResult {
  const value = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(value)) return 'not-one';
  if (LENGTHS.get(value.slice(0, 2)) !== value.length) return 'not-one';
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
