/** Years that a business document can plausibly carry. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

/** Day, month (from 1) and full year of a calendar day. */
export interface DayParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The ISO day, or `null` when the calendar has no such day or the year is outside 1970 to 2099. */
export function toIsoDay({ day, month, year }: DayParts): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(month, year)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Full year of a two-digit one: 70 to 99 are 19xx, the rest 20xx. */
export function toFullYear(year: number): number {
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
