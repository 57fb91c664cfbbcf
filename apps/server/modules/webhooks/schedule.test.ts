import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedBy, pauseAfter, PAUSES_MS } from './schedule.ts';

const HOUR_MS = 3_600_000;

test('tries go on for about three days, with growing pauses, and then end', () => {
  const total = PAUSES_MS.reduce((sum, pause) => sum + pause, 0) / HOUR_MS;
  expect(total).toBeGreaterThan(72);
  expect(total).toBeLessThan(84);
  expect([...PAUSES_MS].sort((a, b) => a - b)).toEqual(PAUSES_MS);
  expect(pauseAfter({ tries: PAUSES_MS.length + 1, askedMs: null, chance: 0 })).toBeNull();
});

test('whatever chance and receiver say, a pause is never shorter than planned and never longer than a fifth above a day', () => {
  const asked = fc.option(fc.integer({ min: 0, max: 1e12 }));
  const tries = fc.integer({ min: 1, max: PAUSES_MS.length });
  fc.assert(
    fc.property(tries, asked, fc.double({ min: 0, max: 1, noNaN: true }), (number, askedMs, chance) => {
      const pause = pauseAfter({ tries: number, askedMs, chance }) ?? 0;
      expect(pause).toBeGreaterThanOrEqual(PAUSES_MS[number - 1] ?? 0);
      expect(pause).toBeLessThanOrEqual(24 * HOUR_MS * 1.2);
    }),
  );
});

test('Retry-After is read as seconds and as a date; nonsense asks for nothing', () => {
  const now = new Date('2026-03-01T10:00:00Z');
  expect(askedBy('120', now)).toBe(120_000);
  expect(askedBy('Sun, 01 Mar 2026 10:01:00 GMT', now)).toBe(60_000);
  expect(askedBy('Sun, 01 Mar 2020 10:01:00 GMT', now)).toBe(0);
  for (const nonsense of [null, '', '-5', 'soon', '1e3', '9'.repeat(40)])
    expect(askedBy(nonsense, now)).toBeNull();
});
