import type { ReadRow } from '../findings.ts';

/** A row of running text has at least so many words. */
const LONG_ROW = 7;
const MIN_ROWS = 4;

/** Words that look like words: numbers, codes and signs are none. */
const WORD = /^[\p{L}'’()"«»„“-]+[.,;:!?)]*$/u;

/** Whether a row is part of running text. */
export function isSentence({ row }: ReadRow): boolean {
  return row.cells.some(({ words }) => words.filter(({ text }) => WORD.test(text)).length >= LONG_ROW);
}

/** Share of the words of these rows that stand in running text, 0 to 1; 0 for a handful of rows. */
export function shareOfProse(rows: readonly ReadRow[]): number {
  const long = rows.filter(isSentence);
  if (long.length < MIN_ROWS) return 0;
  const count = (some: readonly ReadRow[]) => some.reduce((sum, { row }) => sum + row.words.length, 0);
  return count(long) / Math.max(1, count(rows));
}
