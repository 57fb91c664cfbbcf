import { unionOf } from '@vouch/core/geometry/box.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import type { PageIndex } from './page-index.ts';
import { decimalKey, textKey } from './printed-keys.ts';

/** Where the text is printed first; `null` when it is not. Texts of one letter or digit are found everywhere and so nowhere. */
export function placeOfText(text: string, index: PageIndex): Place | null {
  const key = textKey(text);
  return key.length < 2 ? null : (index.findText(key)[0]?.place ?? null);
}

/** Where the day is printed first, in digits or with the month's name. */
export function placeOfDay(iso: string, index: PageIndex): Place | null {
  return index.findDay(iso)[0]?.place ?? null;
}

/** Where the amount is printed last: totals stand at the end, and the same amount may be a line's. */
export function placeOfAmount(value: string, index: PageIndex): Place | null {
  return index.findNumber(decimalKey(value)).at(-1)?.place ?? null;
}

/** Height of an address block as a share of the page. */
const BLOCK_HEIGHT = 0.08;

/** Where an address of several parts is printed: whole, or its first part with the parts found close below it. */
export function placeOfAddress(address: string, index: PageIndex): Place | null {
  const whole = placeOfText(address, index);
  if (whole !== null) return whole;
  const [first, ...rest] = address.split(', ');
  const start = first === undefined ? null : placeOfText(first, index);
  if (start === null) return null;
  const near = rest
    .flatMap((part) => (textKey(part).length < 4 ? [] : index.findText(textKey(part))))
    .filter(({ place }) => place.page === start.page && isNear(start, place))
    .map(({ place }) => place.box);
  return { page: start.page, box: unionOf([start.box, ...near]) ?? start.box };
}

function isNear(start: Place, other: Place): boolean {
  const below = other.box.top - start.box.top;
  return Math.abs(below) < BLOCK_HEIGHT && other.box.left < start.box.right;
}
