import type { Place } from '@vouch/core/geometry/box.ts';
import type { Found, PageIndex } from './page-index.ts';
import { dayKeys, decimalKey, textKey } from './printed-keys.ts';

/** Where the text is printed first; `null` when it is not. Texts of one letter or digit are found everywhere and so nowhere. */
export function placeOfText(text: string, index: PageIndex): Place | null {
  const key = textKey(text);
  return key.length < 2 ? null : (index.findText(key)[0]?.place ?? null);
}

/** Where the day is printed first, in digits. */
export function placeOfDay(iso: string, index: PageIndex): Place | null {
  const found = dayKeys(iso).flatMap((key) => index.findText(key));
  return earliest(found)?.place ?? null;
}

/** Where the amount is printed last: totals stand at the end, and the same amount may be a line's. */
export function placeOfAmount(value: string, index: PageIndex): Place | null {
  return index.findNumber(decimalKey(value)).at(-1)?.place ?? null;
}

/** Where the number is printed on the same row as the given place. */
export function placeInRow(value: string, row: Place | null, index: PageIndex): Place | null {
  if (row === null) return null;
  const found = index.findNumber(decimalKey(value)).map(({ place }) => place);
  return found.find((place) => place.page === row.page && isSameRow(place, row)) ?? null;
}

function isSameRow(a: Place, b: Place): boolean {
  const middle = (a.box.top + a.box.bottom) / 2;
  return middle >= b.box.top && middle <= b.box.bottom;
}

function earliest(found: readonly Found[]): Found | undefined {
  return found.toSorted((a, b) => a.position - b.position)[0];
}
