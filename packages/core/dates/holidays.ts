import { easterOf, orthodoxEasterOf } from './easter.ts';
import { HOLIDAYS } from './holiday-table.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Years for which both calendars are known. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2099];

/** Whether the ISO day is a public holiday in the whole country (ISO 3166-1 alpha-2); `null` for a country or year that is not known here. */
export function isHoliday(country: string, day: string): boolean | null {
  const year = Number(day.slice(0, 4));
  return holidaysOf(country, year)?.has(day) ?? null;
}

/** The public holidays of a country in a year as ISO days; `null` where they are not known. */
export function holidaysOf(country: string, year: number): ReadonlySet<string> | null {
  const rules = HOLIDAYS[country];
  if (rules === undefined || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return new Set(rules.split(' ').flatMap((rule) => dayOfRule(rule, year) ?? []));
}

/** Day of the week of an ISO day, Sunday 0; `null` when it is none. */
export function weekdayOf(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time).getUTCDay();
}

/** The ISO day that a rule of the table means in a year; `null` for a rule that is none. */
function dayOfRule(rule: string, year: number): string | null {
  if (/^\d\d-\d\d$/.test(rule)) return `${year}-${rule}`;
  const movable = /^(easter|orthodox)([+-]\d{1,2})?$/.exec(rule);
  if (movable) {
    const { month, day } = movable[1] === 'easter' ? easterOf(year) : orthodoxEasterOf(year);
    return isoDayOf(Date.UTC(year, month - 1, day + Number(movable[2] ?? 0)));
  }
  const nth = /^(-?\d)([a-z]{3})(\d{1,2})$/.exec(rule);
  return nth ? nthWeekday(year, Number(nth[3]), [Number(nth[1]), WEEKDAYS.indexOf(nth[2] ?? '')]) : null;
}

/** The nth weekday of a month, counted from its end where `nth` is negative. */
function nthWeekday(year: number, month: number, [nth, weekday]: readonly [number, number]): string {
  const edge = new Date(Date.UTC(year, nth > 0 ? month - 1 : month, nth > 0 ? 1 : 0));
  const away = nth > 0 ? (weekday - edge.getUTCDay() + 7) % 7 : -((edge.getUTCDay() - weekday + 7) % 7);
  const weeks = nth > 0 ? nth - 1 : nth + 1;
  return isoDayOf(edge.getTime() + (away + 7 * weeks) * DAY_MS);
}

function isoDayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
