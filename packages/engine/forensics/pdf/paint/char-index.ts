import type { PdfRect } from '../../../open/pdf/pdfium/page.ts';
import type { PaintedChar } from './page-paint.ts';

/** Characters of a page that can be asked for by place. */
export interface CharIndex {
  /** Characters whose middle lies in the rectangle, in no particular order; `null` when the budget is used up. */
  within(rect: PdfRect): readonly PaintedChar[] | null;
}

interface Entry {
  readonly x: number;
  readonly y: number;
  readonly painted: PaintedChar;
}

/** An index that makes `budget` comparisons at most over its life: a page that wants more was made to cost time. */
export function indexChars(chars: readonly PaintedChar[], budget: number): CharIndex {
  const entries = chars.map(toEntry).sort((a, b) => a.y - b.y);
  let left = budget;
  return {
    within(rect) {
      const found: PaintedChar[] = [];
      for (let at = firstFrom(entries, rect.bottom); at < entries.length; at += 1) {
        const entry = entries[at];
        if (entry === undefined || entry.y > rect.top) break;
        left -= 1;
        if (left < 0) return null;
        if (entry.x >= rect.left && entry.x <= rect.right) found.push(entry.painted);
      }
      return found;
    },
  };
}

function toEntry(painted: PaintedChar): Entry {
  const { left, right, top, bottom } = painted.char.rect;
  return { x: (left + right) / 2, y: (top + bottom) / 2, painted };
}

/** Index of the first entry at or above a height. */
function firstFrom(entries: readonly Entry[], y: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.y ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
