import type { ReadRow } from '../findings.ts';

/** Shares of the words and of the numbers of a page that its copy repeats. */
interface Shares {
  readonly words: number;
  readonly numbers: number;
}

/** A page that repeats so much of another, and has hardly more of its own, is its copy. */
const REPEATED: Shares = { words: 0.9, numbers: 0.95 };
/** Of a page that was read from a picture and carries the other's number; each reading has its own errors. */
const REREAD: Shares = { words: 0.75, numbers: 0.8 };
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

/**
 * Whether a page says what the other said, but for a stamp. Numbers decide: two invoices of one seller share most words. `isReread`
 * allows for reading errors.
 */
export function isCopy(page: WordCounts, other: WordCounts, isReread: boolean): boolean {
  const least = isReread ? REREAD : REPEATED;
  if (sizeOf(page) < MIN_WORDS || shared(page, other) < least.words) return false;
  return shared(numbersOf(page), numbersOf(other)) >= least.numbers;
}

/** Words that both have, as a share of all words of the longer one. */
function shared(a: WordCounts, b: WordCounts): number {
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  return both / Math.max(sizeOf(a), sizeOf(b), 1);
}

function numbersOf(counts: WordCounts): WordCounts {
  return new Map([...counts].filter(([word]) => /\d/.test(word)));
}

function sizeOf(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
