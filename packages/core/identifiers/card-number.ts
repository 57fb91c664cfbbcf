import type { CheckResult } from './checked.ts';

/** First digits and lengths of the card systems (ISO/IEC 7812 issuer numbers as the systems publish them). */
const SYSTEMS: readonly RegExp[] = [
  // Visa
  /^4\d{12}(?:\d{3})?$/,
  // Mastercard
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/,
  // American Express
  /^3[47]\d{13}$/,
  // Diners Club
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  // Discover
  /^6(?:011|5\d{2})\d{12}$/,
  // JCB
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
];

/** Checks a whole payment card number: issuer, length and the check digit of ISO/IEC 7812-1 (Luhn). Blanks and hyphens are ignored. */
export function checkCardNumber(text: string): CheckResult {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (!SYSTEMS.some((system) => system.test(digits))) return 'not-one';
  return luhnSum(digits) % 10 === 0 ? 'valid' : 'invalid';
}

/** The number with all but the last four digits hidden: findings never repeat a whole one. */
export function maskedCardNumber(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  return `${'•'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`;
}

function luhnSum(digits: string): number {
  return Array.from(digits)
    .toReversed()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}
