import type { LateValue } from '@vouch/core/document/pdf-facts.ts';
import { isValueWord } from '@vouch/core/rules/support/value-words.ts';

import type { PageText } from '../text/page-text.ts';
import type { DrawnWord } from '../text/words.ts';
import type { PaintOrder } from './page-paint.ts';

/** Values drawn late that are reported; programs that draw more of them fill forms in this way. */
const MOST_LATE = 4;
/** So many values drawn with their rows show that the program draws row by row. */
const FEWEST_IN_ROWS = 4;
/** So many words must be drawn between a value and its row. */
const WORDS_BETWEEN = 6;
/** Baselines of one row differ by less than this share of the size. */
const SAME_ROW = 0.4;
const MOST_WORDS = 5000;

/**
 * Values that are the last thing drawn on a page though their rows were drawn long before: editors append what they type. Programs
 * draw a row with its values, or all values of a form after its labels.
 */
export function findLateValues(text: PageText, order: PaintOrder): readonly LateValue[] {
  const words = text.words.slice(0, MOST_WORDS);
  const drawn = words.toSorted((a, b) => timeOf(a, order) - timeOf(b, order));
  const rankOf = new Map(drawn.map((word, rank) => [word, rank]));
  const isLate = (word: DrawnWord) => isValueWord(word.text) && isApart(word, words, rankOf);
  const late: DrawnWord[] = [];
  for (const word of drawn.toReversed()) {
    if (!isLate(word)) break;
    late.push(word);
    if (late.length > MOST_LATE) return [];
  }
  const inRows = drawn.filter((word) => isValueWord(word.text) && !late.includes(word));
  if (inRows.length < FEWEST_IN_ROWS || inRows.filter(isLate).length > inRows.length / 2) return [];
  return late.map((word) => ({
    place: { page: text.page.index + 1, box: text.page.toBox(word.rect) },
    text: word.text.slice(0, 60),
  }));
}

/** Whether the page was drawn on between the word and everything else in its row. */
function isApart(
  word: DrawnWord,
  words: readonly DrawnWord[],
  rankOf: ReadonlyMap<DrawnWord, number>,
): boolean {
  const [first] = word.chars;
  if (first === undefined) return false;
  const row = words.filter(({ chars: [other] }) => {
    if (other === undefined || other === first) return false;
    return Math.abs(other.originY - first.originY) < first.sizePt * SAME_ROW;
  });
  const rank = rankOf.get(word) ?? 0;
  return row.length > 0 && row.every((other) => Math.abs((rankOf.get(other) ?? 0) - rank) >= WORDS_BETWEEN);
}

function timeOf(word: DrawnWord, order: PaintOrder): number {
  const [first] = word.chars;
  return first === undefined ? 0 : (order.get(first) ?? 0);
}
