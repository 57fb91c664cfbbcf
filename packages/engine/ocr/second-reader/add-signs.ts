import type { Word } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import type { SecondWord } from './parse-tsv.ts';

const SIGN = /^[€£]$/;
const AMOUNT = /\d[.,]\d{2}$/;
/** A second reading of a sign below this is not taken. */
const LEAST_CONFIDENCE = 0.6;
/** A sign stands no farther from its amount than this many widths of a digit. */
const MOST_DISTANCE = 2.5;

/**
 * Adds the currency signs that the first reader left out: those that the second reader saw standing alone right beside an amount.
 */
export function addSigns(words: readonly Word[], second: readonly SecondWord[]): Word[] {
  const free = new Set(
    second.filter(({ text, confidence }) => SIGN.test(text) && confidence >= LEAST_CONFIDENCE),
  );
  const take = (word: Word, side: -1 | 1): Word[] => {
    const sign = [...free].find(({ box }) => sideOf(box, word) === side);
    if (sign === undefined) return [];
    free.delete(sign);
    return [{ ...sign, line: word.line }];
  };
  return words.flatMap((word, index) => {
    if (!AMOUNT.test(word.text)) return [word];
    const isKnown = (neighbour: Word | undefined) =>
      neighbour !== undefined && neighbour.line === word.line && SIGN.test(neighbour.text);
    const before = isKnown(words[index - 1]) ? [] : take(word, -1);
    const after = isKnown(words[index + 1]) ? [] : take(word, 1);
    return [...before, word, ...after];
  });
}

/** 1 for a box right after the word, -1 for one right before it, 0 for one anywhere else. */
function sideOf(box: Box, { box: amount, text }: Word): -1 | 0 | 1 {
  const middle = (box.top + box.bottom) / 2;
  if (middle < amount.top || middle > amount.bottom) return 0;
  const digit = (amount.right - amount.left) / text.length;
  const centre = (box.left + box.right) / 2;
  if (Math.abs(centre - amount.right) <= MOST_DISTANCE * digit) return 1;
  return Math.abs(centre - amount.left) <= MOST_DISTANCE * digit ? -1 : 0;
}
