import type { MeasuredWord } from './measured-word.ts';
import type { Region } from './region.ts';

/** A strip along the upper and lower edge of the page, as a share of its height. */
const MARGIN = 0.15;
/** Digits with at most one other sign before, within and after them: no amount and no date. */
const BARE_NUMBER = /^\D?\d+[- ]?\d+\D?$/;

/**
 * Whether a word is a bare number alone in its row at the edge of the page. Machines and archives stamp such numbers on
 * papers, and tills print the number of an order large; they look different indeed, and are no forgery.
 */
export function isStampedNumber(word: MeasuredWord, words: readonly MeasuredWord[]): boolean {
  const isAtEdge = word.box.top < MARGIN || word.box.bottom > 1 - MARGIN;
  if (!isAtEdge || !BARE_NUMBER.test(word.text)) return false;
  return !words.some((other) => other !== word && areInOneRow(word.region, other.region));
}

function areInOneRow(a: Region, b: Region): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * (a.bottom - a.top);
}
