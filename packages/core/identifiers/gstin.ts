import type { CheckResult } from './checked.ts';

const SHAPE = /^(?:0[1-9]|[12]\d|3[0-8]|9[79])[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]$/;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Checks an Indian GST number: state code, PAN, entity, Z and a check character modulo 36 (CGST Rules, rule 10). */
export function checkGstin(text: string): CheckResult {
  const value = text.replaceAll(/\s/g, '').toUpperCase();
  if (!SHAPE.test(value)) return 'not-one';
  const sum = Array.from(value.slice(0, 14)).reduce((total, char, index) => {
    const product = ALPHABET.indexOf(char) * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return ALPHABET[(36 - (sum % 36)) % 36] === value[14] ? 'valid' : 'invalid';
}
