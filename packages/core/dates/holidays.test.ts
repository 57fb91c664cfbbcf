import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { easterOf, orthodoxEasterOf } from './easter.ts';
import { HOLIDAYS } from './holiday-table.ts';
import { holidaysOf, isHoliday, weekdayOf } from './holidays.ts';

describe('Easter', () => {
  it.each([
    [2024, [3, 31], [5, 5]],
    [2025, [4, 20], [4, 20]],
    [2026, [4, 5], [4, 12]],
    [2027, [3, 28], [5, 2]],
    [2038, [4, 25], [4, 25]],
  ] as const)('falls right in %i, in the west and in the east', (year, west, east) => {
    expect(Object.values(easterOf(year))).toEqual(west);
    expect(Object.values(orthodoxEasterOf(year))).toEqual(east);
  });

  it('is a Sunday in spring in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2099 }), (year) => {
        for (const { month, day } of [easterOf(year), orthodoxEasterOf(year)]) {
          const time = Date.UTC(year, month - 1, day);
          expect(new Date(time).getUTCDay()).toBe(0);
          expect(time).toBeGreaterThanOrEqual(Date.UTC(year, 2, 22));
          expect(time).toBeLessThanOrEqual(Date.UTC(year, 4, 8));
        }
      }),
    );
  });
});

describe('isHoliday', () => {
  it.each([
    ['DE', '2026-04-03'],
    ['DE', '2026-05-14'],
    ['GB', '2026-05-04'],
    ['GB', '2026-05-25'],
    ['US', '2026-11-26'],
    ['US', '2026-01-19'],
    ['CA', '2026-10-12'],
    ['IE', '2026-10-26'],
    ['NZ', '2026-10-26'],
    ['GR', '2026-04-13'],
    ['FR', '2026-07-14'],
  ])('knows that %s rests on %s', (country, day) => {
    expect(isHoliday(country, day)).toBe(true);
  });

  it('knows ordinary days, and says nothing of countries and years that it does not know', () => {
    expect(isHoliday('DE', '2026-07-14')).toBe(false);
    expect(isHoliday('US', '2026-11-19')).toBe(false);
    expect(isHoliday('XX', '2026-12-25')).toBeNull();
    expect(isHoliday('DE', '1890-12-25')).toBeNull();
    expect(isHoliday('DE', 'today')).toBeNull();
  });

  it('understands every rule of the table', () => {
    // No two rules of a country mean one day in this year.
    for (const [country, rules] of Object.entries(HOLIDAYS)) {
      expect(holidaysOf(country, 2030)?.size, country).toBe(rules.split(' ').length);
    }
  });
});

it('knows the days of the week', () => {
  expect(weekdayOf('2026-05-03')).toBe(0);
  expect(weekdayOf('2026-02-31x')).toBeNull();
});
