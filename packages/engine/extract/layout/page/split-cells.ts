import type { Word } from '@vouch/core/document/document.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';
import type { Cell } from './sheet.ts';

/** A gap wider than this many text heights parts two cells. */
const CELL_GAP = 1.1;

/**
 * Parts the words of a row (from left to right) where wide gaps stand.
 * @param height text height in shares of the page width.
 */
export function splitCells(words: readonly Word[], height: number): Cell[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && word.box.left - before.box.right <= CELL_GAP * height) group.push(word);
    else groups.push([word]);
  }
  return groups.map(toCell);
}

/** The words as one cell. */
export function toCell(words: readonly Word[]): Cell {
  return {
    text: words.map((word) => word.text).join(' '),
    words,
    box: unionOf(words.map((word) => word.box)) ?? { left: 0, top: 0, right: 0, bottom: 0 },
  };
}
