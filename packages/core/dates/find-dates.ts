import { toFullYear, toIsoDay } from './calendar.ts';
import { monthOf } from './month-names.ts';

/** How the numbers of a date follow each other. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A printed date and every way it can be read. */
export interface FoundDate {
  /** As printed. */
  readonly raw: string;
  /** Offsets into the searched text. */
  readonly start: number;
  readonly end: number;
  /** ISO days by order, at least one; a date with a month name or a leading year has one reading. */
  readonly readings: Readonly<Partial<Record<DateOrder, string>>>;
  /** Whether only one day is possible whatever the order. */
  readonly certain: boolean;
}

const BLANK = String.raw`\s{0,2}`;
const MARK = String.raw`${BLANK}[./\-–]${BLANK}`;
/** Not within a number; "Mon,10-05-2017" begins a date after a name. */
const STARTS = String.raw`(?<!\d[.,]?)`;
const ENDS = String.raw`(?!\d)`;
/** A two-digit year may run into a time when blanks were lost: "18-11-1813:58". */
const SHORT_YEAR_ENDS = String.raw`(?=\D|$|\d{1,2}:\d{2})`;
const NAME = String.raw`([\p{L}]{3,10})`;

const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2})${MARK}(\d{1,2})${MARK}(\d{1,2})(?=\D|$|\d{1,2}:\d{2})`,
  'gu',
);
const LONG_YEAR = new RegExp(String.raw`${STARTS}(\d{1,2})${MARK}(\d{1,2})${MARK}((?:19|20)\d{2})`, 'gu');
/** With a short year both marks must be the same: "08.30 - 12" is no date. */
const SHORT_YEAR = new RegExp(
  String.raw`${STARTS}(\d{1,2})${BLANK}(?:/${BLANK}(\d{1,2})${BLANK}/|\.${BLANK}(\d{1,2})${BLANK}\.|[-–]${BLANK}(\d{1,2})${BLANK}[-–])${BLANK}(\d{2})${SHORT_YEAR_ENDS}`,
  'gu',
);
const BLANKS_ONLY = new RegExp(String.raw`${STARTS}(\d{2})\s(\d{2})\s((?:19|20)\d{2})${ENDS}`, 'gu');
const DAY_NAME = new RegExp(
  String.raw`${STARTS}(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?\s{0,2}(?:de\s|of\s|[\-/–])?\s?${NAME}[.,]?\s{0,2}(?:de\s|del\s|[\-/–,'’])?\s?((?:19|20)\d{2}|\d{2}(?!\d))`,
  'gu',
);
const NAME_DAY = new RegExp(
  String.raw`(?<!\p{L})${NAME}\.?[\s\-]{0,2}(\d{1,2})(?:st|nd|rd|th)?[,.\s\-]{1,3}((?:19|20)\d{2})`,
  'gu',
);
const COMPACT = /(?<![\p{L}\d])(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\p{L}\d])/gu;
const COMPACT_DAY_FIRST = /(?<![\p{L}\d])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(20[0-4]\d)(?![\p{L}\d])/gu;
const MAX_TEXT = 2000;

type Reader = (groups: readonly string[]) => FoundDate['readings'];

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [YEAR_FIRST, ([year, month, day]) => one('ymd', iso(day, month, year))],
  [LONG_YEAR, numeric],
  [BLANKS_ONLY, numeric],
  [DAY_NAME, ([day, name, year]) => one('dmy', named(day, name, year))],
  [NAME_DAY, ([name, day, year]) => one('mdy', named(day, name, year))],
  [SHORT_YEAR, shortYear],
  [COMPACT, ([year, month, day]) => one('ymd', iso(day, month, year))],
  [COMPACT_DAY_FIRST, ([day, month, year]) => one('dmy', iso(day, month, year))],
];

/** All dates in one printed line, in their order; overlapping readings of the same characters are given once. */
export function findDates(text: string): FoundDate[] {
  const line = text.slice(0, MAX_TEXT);
  if (!/\d/.test(line)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, read] of READERS) {
    for (const date of datesLike(pattern, line, read)) {
      if (!found.some((other) => other.start < date.end && date.start < other.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The dates of one form. What looks like one but is none may overlap one: "Elm Road 45 Date 17 March 2026". */
function* datesLike(pattern: RegExp, line: string, read: Reader): Generator<FoundDate> {
  const search = new RegExp(pattern);
  for (let match = search.exec(line); match !== null; match = search.exec(line)) {
    const date = toFound(match, read);
    if (date) yield date;
    else search.lastIndex = match.index + 1;
  }
}

function toFound(match: RegExpExecArray, read: Reader): FoundDate | null {
  const readings = read(match.slice(1));
  const days = new Set(Object.values(readings));
  if (days.size === 0) return null;
  return {
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
    readings,
    certain: days.size === 1,
  };
}

function numeric([first, second, year]: readonly string[]): FoundDate['readings'] {
  return { ...one('dmy', iso(first, second, year)), ...one('mdy', iso(second, first, year)) };
}

function shortYear(groups: readonly (string | undefined)[]): FoundDate['readings'] {
  const [first, second, third] = groups.filter((group) => group !== undefined);
  return { ...numeric([first ?? '', second ?? '', third ?? '']), ...one('ymd', iso(third, second, first)) };
}

function one(order: DateOrder, day: string | null): FoundDate['readings'] {
  return day === null ? {} : { [order]: day };
}

function named(day = '', name = '', year = ''): string | null {
  const month = monthOf(name);
  return month === null ? null : iso(day, String(month), year);
}

function iso(day = '', month = '', year = ''): string | null {
  return toIsoDay({ day: Number(day), month: Number(month), year: toFullYear(Number(year)) });
}
