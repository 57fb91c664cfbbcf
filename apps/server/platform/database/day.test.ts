import { expect, it } from 'vitest';
import { dayOrNull } from './day.ts';

it.each(['2026-02-28', '2024-02-29', '1999-12-31'])('takes the day %s', (day) => {
  expect(dayOrNull(day)).toBe(day);
});

it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', 'soon', '2026-01-01T00:00'])(
  'refuses %j',
  (text) => {
    expect(dayOrNull(text)).toBeNull();
  },
);
