import type { CheckResult } from './checked.ts';

const WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19] as const;

/** Checks an Australian Business Number: 11 digits, weighted sum modulo 89 with 1 taken off the first digit. */
export function checkAbn(text: string): CheckResult {
  const value = text.replaceAll(/\s/g, '');
  if (!/^\d{11}$/.test(value)) return 'not-one';
  const digits = Array.from(value, Number);
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ((digits[index] ?? 0) - (index === 0 ? 1 : 0)),
    0,
  );
  return sum % 89 === 0 ? 'valid' : 'invalid';
}
