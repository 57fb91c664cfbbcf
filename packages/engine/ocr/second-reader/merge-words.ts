import type { Word } from '@vouch/core/document/document.ts';
import { type Box, overlapOf } from '@vouch/core/geometry/box.ts';

import { fold } from './languages.ts';
import type { SecondWord } from './parse-tsv.ts';

/** Share of the smaller box that two readings of one word have in common. */
const SAME_PLACE = 0.5;
/** Boxes of one word are about as wide for both readers. */
const SAME_WIDTH = 2;
/** A second reading below this is not taken. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Takes over from the second reader only what the first one cannot write: accents and currency signs of words that both read
 * alike otherwise. Where both agree entirely, the word becomes surer.
 */
export function mergeWords(words: readonly Word[], second: readonly SecondWord[]): Word[] {
  const sure = second.filter((word) => word.confidence >= LEAST_CONFIDENCE);
  return words.map((word) => {
    const other = sure.find((candidate) => isSamePlace(word.box, candidate.box));
    if (other === undefined) return word;
    if (other.text === word.text) {
      return { ...word, confidence: 1 - (1 - word.confidence) * (1 - other.confidence) };
    }
    return saysMore(word.text, other.text) ? { ...word, text: other.text } : word;
  });
}

function isSamePlace(a: Box, b: Box): boolean {
  const [widthA, widthB] = [a.right - a.left, b.right - b.left];
  return overlapOf(a, b) >= SAME_PLACE && Math.max(widthA, widthB) <= SAME_WIDTH * Math.min(widthA, widthB);
}

/** Letters and signs that the first reader can't write. */
const LACKED = /[€£]|[^\p{ASCII}]/u;
/** A currency sign at either end of a word. */
const SIGNS = /^[€£]|[€£]$/g;
/** What the first reader writes for a currency sign, if anything. */
const STAND_IN = '[EeCcfFL€£]';
const LEADING = new RegExp(`^${STAND_IN}`);
const TRAILING = new RegExp(`${STAND_IN}$`);

/** Whether the second text is the first one with accents or currency signs that the first reader can't write. */
function saysMore(first: string, second: string): boolean {
  if (!LACKED.test(second)) return false;
  if (plain(first) === plain(second)) return true;
  const bare = second.replaceAll(SIGNS, '');
  if (bare === second) return false;
  const tail = first.replace(TRAILING, '');
  return [first, first.replace(LEADING, ''), tail, tail.replace(LEADING, '')].includes(bare);
}

/** A text as the first reader could have written it. */
function plain(text: string): string {
  return fold(text)
    .replaceAll('ß', 'B')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll(/[’‘]/g, "'");
}
