import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { luhnDigit, mod1110Digit, remainderOf } from './check-digits.ts';
import { makeIban } from './iban.ts';
import { italianControlLetter } from './italian-control-letter.ts';
import { makeVatId } from './vat-id.ts';

const COUNTRIES = ['DE', 'FR', 'ES', 'IT', 'NL', 'PT', 'GB', 'CH'] as const;

describe('check digits agree with published examples', () => {
  test('Luhn', () => expect(luhnDigit('7992739871')).toBe(3));
  test('ISO 7064 mod 11,10', () => expect(mod1110Digit('13669597')).toBe(6));
  test('Italian account letter', () => expect(italianControlLetter('0542811101000000123456')).toBe('X'));
});

test.each(COUNTRIES)('every IBAN of %s leaves the remainder 1', (country) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const iban = makeIban(country, createRandom(String(seed))) ?? '';
      const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
      const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
      expect(remainderOf(digits, 97)).toBe(1);
    }),
  );
});

test.each([
  ['DE', /^DE\d{9}$/],
  ['FR', /^FR\d{11}$/],
  ['ES', /^ESB\d{8}$/],
  ['IT', /^IT\d{11}$/],
  ['NL', /^NL\d{9}B01$/],
  ['PT', /^PT\d{9}$/],
  ['GB', /^GB\d{9}$/],
  ['CH', /^CHE-\d{3}\.\d{3}\.\d{3} MWST$/],
] as const)('VAT ids of %s have the form of the country', (country, form) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(makeVatId(country, createRandom(String(seed)))).toMatch(form);
    }),
  );
});

test('countries without VAT ids or IBANs get none', () => {
  expect(makeVatId('US', createRandom('1'))).toBeNull();
  expect(makeIban('US', createRandom('1'))).toBeNull();
});
