import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from './parse-number.ts';

describe('parseNumber reads the ways numbers are printed', () => {
  test.each([
    ['1.234,56', null, '1234.56'],
    ['1,234.56', null, '1234.56'],
    ["1'234.56", null, '1234.56'],
    ['1’234.56', null, '1234.56'],
    ['1 234,56', null, '1234.56'],
    ['1\u00a0234,56', null, '1234.56'],
    ['1\u202f234,56', null, '1234.56'],
    ['1,23,456.78', null, '123456.78'],
    ['12.345.678,90', null, '12345678.90'],
    ['3,3333', ',', '3.3333'],
    ['0.525', null, '0.525'],
    ['-19.00', '.', '-19.00'],
    ['19.00-', '.', '-19.00'],
    ['(35,13)', ',', '-35.13'],
    ['−5,00', ',', '-5.00'],
    ['-0.00', '.', '0.00'],
    ['.50', '.', '0.50'],
    ['007', null, '7'],
  ] as const)('%s', (text, mark, value) => {
    expect(parseNumber(text, mark)).toBe(value);
  });

  test('the mark of the document decides what "1.234" means', () => {
    expect(parseNumber('1.234', '.')).toBe('1.234');
    expect(parseNumber('1.234', ',')).toBe('1234');
    expect(parseNumber('1.234', null)).toBe('1234');
  });

  test.each(['', 'abc', '1.2.3', '12,34,5', '12,', '1 2', '12 34,00', '1.234.56', '12.50 EUR', '1e5', '१२'])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text, null)).toBeNull();
    },
  );
});

describe('parseNumber on anything', () => {
  test('never throws, and gives only digits that were printed, in their order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,' -()+€a")) }),
        fc.constantFrom('.', ',', null),
        (text, mark) => {
          const value = parseNumber(text, mark);
          if (value === null) return;
          const printed = text.replace(/\D/g, '').replace(/^0+/, '');
          expect(value.replace(/\D/g, '').replace(/^0+/, '')).toBe(printed);
        },
      ),
    );
  });

  test('reads back every amount in every grouping', () => {
    const styles = [
      { group: ',', mark: '.' },
      { group: '.', mark: ',' },
      { group: ' ', mark: ',' },
      { group: "'", mark: '.' },
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom(...styles),
        (cents, { group, mark }) => {
          const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
          const decimals = String(cents % 100).padStart(2, '0');
          expect(parseNumber(`${whole}${mark}${decimals}`, mark)).toBe(
            `${Math.floor(cents / 100)}.${decimals}`,
          );
        },
      ),
    );
  });
});
