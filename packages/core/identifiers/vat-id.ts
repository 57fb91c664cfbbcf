import { checkVAT, countries } from 'jsvat';

import type { CheckedIdentifier } from './checked.ts';

/** Countries whose numbers start with their code and have check digits that we trust. */
const CODES: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE EL ES FI FR GB HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK XI'.split(' '),
);
const KNOWN = countries.filter(({ codes }) => codes.some((code) => CODES.has(code) || code === 'GR'));
/** Codes that are not those of the country. */
const COUNTRIES: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };
const LONGEST = 20;

/**
 * Checks a VAT number that starts with its country code ("DE…", "ATU…", "CHE-…"). `null` when it does not have the exact
 * shape of its country: then it may be something else.
 */
export function checkVatId(text: string): CheckedIdentifier | null {
  const value = text.replaceAll(/[\s.\-/]/g, '').toUpperCase();
  if (value.length > LONGEST || !CODES.has(value.slice(0, 2)) || !/\d{5}/.test(value)) return null;
  const code = value.slice(0, 2);
  const country = COUNTRIES[code] ?? code;
  if (/^BE1\d{9}$/.test(value))
    return { value, country, check: fitsBelgianScheme(value) ? 'valid' : 'invalid' };
  // Northern Ireland has the numbers of Great Britain under a code of its own.
  const known = value.replace(/^XI/, 'GB');
  const result = checkVAT(known, KNOWN);
  if (!result.isValidFormat) return null;
  return { value, country, check: result.isValid || fitsBritishScheme(known) ? 'valid' : 'invalid' };
}

/** Belgian numbers that begin with 1, which the library does not know yet: the last two digits are 97 less the others modulo 97. */
function fitsBelgianScheme(value: string): boolean {
  return 97 - (Number(value.slice(2, 10)) % 97) === Number(value.slice(10));
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
