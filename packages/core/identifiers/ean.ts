import type { CheckResult } from './checked.ts';

/** Checks a GTIN of 8, 12, 13 or 14 digits (EAN, UPC): weights 3 and 1 from the right, modulo 10 (GS1 General Specifications, 7.9). */
export function checkEan(text: string): CheckResult {
  const value = text.replaceAll(/\s/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(value)) return 'not-one';
  const sum = Array.from(value)
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? 'valid' : 'invalid';
}
