import { expect, test } from 'vitest';

import { countOption, dayOption, secondsOption, shareOption } from './options.ts';

test('times are read in seconds, minutes, hours and days', () => {
  expect(['90', '30m', '12h', '7d'].map(secondsOption)).toEqual([90, 1_800, 43_200, 604_800]);
  for (const wrong of ['', '0', '-1', '5w', '1.5h', '1e3'])
    expect(() => secondsOption(wrong)).toThrow('Give');
});

test('days must exist', () => {
  expect(dayOption('2028-02-29')).toBe('2028-02-29');
  for (const wrong of ['2026-02-29', '26-01-01', '2026-1-1', 'today'])
    expect(() => dayOption(wrong)).toThrow('Give');
});

test('counts and shares keep their bounds', () => {
  expect([countOption('3'), shareOption('0.2')]).toEqual([3, 0.2]);
  for (const wrong of ['0', '1.5', 'x']) expect(() => countOption(wrong)).toThrow('Give');
  for (const wrong of ['0', '1', 'x']) expect(() => shareOption(wrong)).toThrow('Give');
});
