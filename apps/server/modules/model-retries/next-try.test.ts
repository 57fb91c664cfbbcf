import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitMs } from './next-try.ts';

test('waits double from a minute to an hour', () => {
  expect([1, 2, 3, 7, 50].map((tries) => waitMs(tries, null, 0))).toEqual([
    60_000, 120_000, 240_000, 3_600_000, 3_600_000,
  ]);
});

test('are never shorter than the provider asks, and never much longer than an hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (tries, asked, share) => {
        const wait = waitMs(tries, asked, share);
        expect(wait).toBeGreaterThanOrEqual(Math.min(asked, 3_600_000));
        expect(wait).toBeLessThanOrEqual(4_500_000);
      },
    ),
  );
});
