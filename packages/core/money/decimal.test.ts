import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, divide, isNear, roundTo, sumOf, times, toDecimal, type Decimal } from './decimal.ts';

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}` as Decimal);

describe('decimal', () => {
  it('keeps the scale that was given', () => {
    expect(toDecimal('12.50')).toBe('12.50');
  });

  it('refuses exponents, grouping and blanks', () => {
    for (const text of ['1e5', '1,000.00', ' 1', '1.', '', '--1', 'NaN']) expect(toDecimal(text)).toBeNull();
  });

  it('sums without binary rounding, in any order', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), (values) => {
        expect(compare(sumOf(values), sumOf([...values].reverse()))).toBe(0);
      }),
    );
    expect(sumOf(['0.1', '0.2'] as Decimal[])).toBe('0.3');
  });

  it('rounds halves away from zero', () => {
    expect(roundTo('2.345' as Decimal, 2)).toBe('2.35');
    expect(roundTo('-2.345' as Decimal, 2)).toBe('-2.35');
  });

  it('multiplies exactly and compares within a tolerance', () => {
    expect(times('3' as Decimal, '3374.99' as Decimal)).toBe('10124.97');
    expect(isNear('10.00' as Decimal, '10.01' as Decimal, '0.01' as Decimal)).toBe(true);
    expect(isNear('10.00' as Decimal, '10.02' as Decimal, '0.01' as Decimal)).toBe(false);
  });

  it('divides to the decimals asked for, whatever was divided before', () => {
    expect(divide('1' as Decimal, '3' as Decimal, 4)).toBe('0.3333');
    expect(divide('2' as Decimal, '3' as Decimal, 8)).toBe('0.66666667');
    expect(divide('-10' as Decimal, '4' as Decimal, 0)).toBe('-3');
    expect(() => divide('1' as Decimal, '0.00' as Decimal, 2)).toThrow(RangeError);
  });
});
