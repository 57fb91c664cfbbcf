import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDayOf } from '../../../platform/clock.ts';
import { FIRST_DAY, LAST_DAY, partsOf } from './parts-of-range.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map(isoDayOf);
const nearDay = fc
  .date({ min: new Date('2025-11-01'), max: new Date('2026-03-31'), noInvalidDate: true })
  .map(isoDayOf);

const timesIn = (range: readonly [string, string], one: string) =>
  partsOf(range).filter(({ kind, from, to }) => {
    const key = kind === 'day' ? one : one.slice(0, 7);
    return from <= key && key <= to;
  }).length;

it.each([
  ['any days', day],
  ['days close together', nearDay],
])('has each day of a range once and no other, for %s', (_name, days) => {
  fc.assert(
    fc.property(days, days, days, (a, b, one) => {
      const [from = '', to = ''] = [a, b].toSorted((left, right) => (left < right ? -1 : 1));
      expect(timesIn([from, to], one)).toBe(from <= one && one <= to ? 1 : 0);
    }),
    { numRuns: 1000 },
  );
});

it('reaches from the first day to the last', () => {
  expect([FIRST_DAY, '1999-12-31', LAST_DAY].map((one) => timesIn([FIRST_DAY, LAST_DAY], one))).toEqual([
    1, 1, 1,
  ]);
});
