import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkAbn } from './abn.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { checkGstin } from './gstin.ts';
import { checkIban, ibanLength } from './iban.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { checkVatId } from './vat-id.ts';

const IBANS = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
];
const digit = fc.integer({ min: 0, max: 9 });

/** The value with the digit at one of its digit places exchanged; `null` when it stays the same. */
function withDigit(value: string, place: number, other: number): string | null {
  const places = [...value.matchAll(/\d/g)].map((match) => match.index);
  const at = places[place % places.length] ?? 0;
  return value[at] === `${other}` ? null : value.slice(0, at) + other + value.slice(at + 1);
}

describe('checkIban', () => {
  it.each(IBANS)('accepts %s, with and without blanks', (iban) => {
    expect(checkIban(iban)).toBe('valid');
    expect(checkIban(iban.replaceAll(/(.{4})/g, '$1 '))).toBe('valid');
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IBANS), fc.nat(40), digit, (iban, place, other) => {
        const changed = withDigit(iban, place, other);
        expect(changed === null || checkIban(changed) !== 'valid').toBe(true);
      }),
    );
  });

  it('says nothing about text of another shape', () => {
    expect(checkIban('DE12346BADMUSTERHAUSEN')).toBe('not-one');
    expect(checkIban('DE893704004405320130')).toBe('not-one');
    expect(checkIban('ZZ89370400440532013000')).toBe('not-one');
  });

  it('knows the length of a country', () => {
    expect([ibanLength('DE'), ibanLength('NO'), ibanLength('US')]).toEqual([22, 15, null]);
  });
});

describe('checkVatId', () => {
  it.each([
    'DE136695976',
    'ATU62701712',
    'FR10586772949',
    'NL255576080B08',
    'GB923536427',
    'CHE-116.281.710',
    'EL094259216',
  ])('accepts %s', (vatId) => {
    expect(checkVatId(vatId)?.check).toBe('valid');
  });

  it('names the country by its ISO code', () => {
    expect(checkVatId('EL094259216')?.country).toBe('GR');
  });

  it('says nothing about other text', () => {
    expect(checkVatId('DELIVERY')).toBeNull();
    expect(checkVatId('DE12')).toBeNull();
    expect(checkVatId('US136695976')).toBeNull();
  });
});

describe('check characters', () => {
  it('notice every single wrong digit of a GST number', () => {
    fc.assert(
      fc.property(fc.nat(20), digit, (place, other) => {
        const changed = withDigit('27AAPFU0939F1ZV', place, other);
        expect(changed === null || checkGstin(changed) !== 'valid').toBe(true);
      }),
    );
  });

  it('notice every single wrong digit of an ABN', () => {
    fc.assert(
      fc.property(fc.nat(20), digit, (place, other) => {
        const changed = withDigit('51824753556', place, other);
        expect(changed === null || checkAbn(changed) === 'invalid').toBe(true);
      }),
    );
  });
});

describe('findIdentifiers', () => {
  it('joins groups and tells where a number stands', () => {
    const words = ['Pay', 'to', 'DE89', '3704', '0044', '0532', '0130', '00', 'by', 'May'];
    expect(findIdentifiers(words)).toEqual([
      { kind: 'iban', value: IBANS[0], country: 'DE', check: 'valid', from: 2, to: 8 },
    ]);
  });

  it('finds several in one line', () => {
    const words = ['USt-IdNr.:', 'DE136695976', 'IBAN', 'NL91ABNA0417164300'];
    expect(findIdentifiers(words).map(({ kind }) => kind)).toEqual(['vat-id', 'iban']);
  });

  it('survives any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (words) => {
        expect(findIdentifiers(words).every(({ from, to }) => from < to && to <= words.length)).toBe(true);
      }),
    );
  });
});

describe('lookAlikesOf', () => {
  it('exchanges one character at a time', () => {
    expect(lookAlikesOf('A8')).toEqual(['A0', 'A3', 'A6', 'AB']);
  });
});
