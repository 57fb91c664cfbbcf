import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cashStepOf, isRoundedTo } from './cash-rounding.ts';
import type { Decimal } from './decimal.ts';

const decimal = (text: string) => text as Decimal;

it.each([
  ['1', '120', '119.60'],
  ['1', '119.00', '119.49'],
  ['0.5', '19.50', '19.63'],
  ['5', '1235', '1232.5'],
])('a step of %s makes %s of %s', (step, rounded, exact) => {
  expect(isRoundedTo(decimal(step), decimal(rounded), decimal(exact))).toBe(true);
});

it('takes no other amount for a rounded one', () => {
  expect(isRoundedTo(decimal('1'), decimal('119.60'), decimal('119.40'))).toBe(false);
  expect(isRoundedTo(decimal('1'), decimal('121'), decimal('119.60'))).toBe(false);
});

it('every sum has a rounded one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
      const rounded = decimal(String(Math.round(cents / 100)));
      expect(isRoundedTo(decimal('1'), rounded, decimal((cents / 100).toFixed(2)))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('knows no step for currencies with small coins', () => {
  expect(cashStepOf('EUR')).toBeNull();
  expect(cashStepOf(null)).toBeNull();
  expect(cashStepOf('toString')).toBeNull();
  expect(cashStepOf('SEK')).toBe('1');
});
