import type { Page, Word } from '../document/document.ts';
import { type Box, unionOf } from '../geometry/box.ts';

/** Neighbouring words of one row. */
export interface Run {
  readonly words: readonly Word[];
  readonly text: string;
  readonly box: Box;
}

/** Words of a page that are looked at. */
const MOST_WORDS = 3000;
/** Share of a word's height by which words of one row may be shifted. */
const SAME_ROW = 0.5;

/** The words of a page by the height that they stand on, rows from top to bottom and words from left to right. */
export function rowsOf(page: Page): readonly (readonly Word[])[] {
  const words = page.words.slice(0, MOST_WORDS).toSorted((a, b) => middleOf(a) - middleOf(b));
  const rows: Word[][] = [];
  for (const word of words) {
    const last = rows.at(-1);
    const first = last?.[0];
    const height = word.box.bottom - word.box.top;
    if (last && first && Math.abs(middleOf(first) - middleOf(word)) <= height * SAME_ROW) last.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.box.left - b.box.left));
}

/** Words of a row from one index to another (not included) as a run; `null` when there are none. */
export function runOf(row: readonly Word[], from: number, to: number): Run | null {
  const words = row.slice(Math.max(0, from), to);
  const box = unionOf(words.map((word) => word.box));
  return box === null ? null : { words, text: words.map((word) => word.text).join(' '), box };
}

/** Whether two words stand so close that they belong together: closer than about two letters. */
export function isBeside(left: Word, right: Word): boolean {
  const letter = (left.box.right - left.box.left) / Math.max(1, left.text.length);
  return right.box.left - left.box.right <= Math.max(0.012, letter * 2.2);
}

function middleOf({ box }: Word): number {
  return (box.top + box.bottom) / 2;
}
