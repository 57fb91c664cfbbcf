import { checkVAT, countries } from 'jsvat';

import type { CheckedIdentifier } from './checked.ts';

/** Countries whose numbers start with their code and have check digits that we trust. */
const CODES: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE EL ES FI FR GB HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
const KNOWN = countries.filter(({ codes }) => codes.some((code) => CODES.has(code) || code === 'GR'));
const LONGEST = 20;

/**
 * Checks a VAT number that starts with its country code ("DE…", "ATU…", "CHE-…"). `null` when it does not have the exact
 * shape of its country: then it may be something else.
 */
export function checkVatId(text: string): CheckedIdentifier | null {
  const value = text.replaceAll(/[\s.\-/]/g, '').toUpperCase();
  if (value.length > LONGEST || !CODES.has(value.slice(0, 2)) || !/\d{5}/.test(value)) return null;
  const result = checkVAT(value, KNOWN);
  if (!result.isValidFormat) return null;
  const code = value.slice(0, 2);
  return {
    value,
    country: code === 'EL' ? 'GR' : code,
    check: result.isValid || fitsBritishScheme(value) ? 'valid' : 'invalid',
  };
}

/**
 * British numbers are weighted modulo 97, newer ones with 55 added. The library also asks which of the two an office would
 * have issued; either one counts here, so that a number is never called wrong for its age.
 */
function fitsBritishScheme(value: string): boolean {
  if (!/^GB\d{9}(\d{3})?$/.test(value)) return false;
  const digits = Array.from(value.slice(2, 9), Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (8 - index), Number(value.slice(9, 11)));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}
