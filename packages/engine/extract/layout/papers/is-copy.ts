import type { ReadRow } from '../findings.ts';

/** A page that repeats this share of another's words, and has hardly more of its own, is its copy. */
const REPEATED = 0.9;
const MIN_WORDS = 12;

/** How often each word stands on a page. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of rows. */
export function countWords(rows: readonly ReadRow[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { row } of rows) {
    for (const { text } of row.words) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Whether a page says what the other said, but for a stamp. Numbers decide: two invoices of one seller share most words. */
export function isCopy(page: WordCounts, other: WordCounts): boolean {
  return sizeOf(page) >= MIN_WORDS && shared(page, other) >= REPEATED && sameNumbers(page, other);
}

/** Words that both have, as a share of all words of the longer one. */
function shared(a: WordCounts, b: WordCounts): number {
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  return both / Math.max(sizeOf(a), sizeOf(b), 1);
}

function sameNumbers(a: WordCounts, b: WordCounts): boolean {
  return shared(numbersOf(a), numbersOf(b)) >= REPEATED + 0.05;
}

function numbersOf(counts: WordCounts): WordCounts {
  return new Map([...counts].filter(([word]) => /\d/.test(word)));
}

function sizeOf(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
