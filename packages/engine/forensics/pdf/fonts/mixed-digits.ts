import type { MixedDigits } from '@vouch/core/document/pdf-facts.ts';

import type { PdfChar } from '../../../open/pdf/pdfium/chars.ts';
import type { PageText } from '../text/page-text.ts';
import type { DrawnWord } from '../text/words.ts';
import { joinTouching } from './touching.ts';

/** Sizes that differ by more than this share are different. */
const SIZE_STEP = 0.1;
/** Baselines of one number that differ by more than this share of the size were set apart. */
const BASELINE_STEP = 0.04;

/**
 * Numbers whose neighbouring digits are set in different fonts, sizes or baselines: somebody replaced a digit.
 * Neighbours are found by their place on the page, not by the order of drawing.
 */
export function findMixedDigits(text: PageText): readonly MixedDigits[] {
  return joinTouching(text.words).flatMap((word) => {
    const how = howMixed(word);
    if (how === null) return [];
    const place = { page: text.page.index + 1, box: text.page.toBox(word.rect) };
    return [{ place, text: word.text.slice(0, 60), how }];
  });
}

function howMixed(word: DrawnWord): MixedDigits['how'] | null {
  if (word.chars.some((char) => Math.abs(Math.sin(char.angle)) > 0.1)) return null;
  for (const [index, char] of word.chars.entries()) {
    const next = word.chars[index + 1];
    if (next === undefined || !isDigit(char) || !isDigit(next)) continue;
    const how = difference(char, next);
    if (how !== null) return how;
  }
  return null;
}

function difference(a: PdfChar, b: PdfChar): MixedDigits['how'] | null {
  if (a.font !== b.font) return 'font';
  const size = Math.max(a.sizePt, b.sizePt, 1);
  if (Math.abs(a.sizePt - b.sizePt) > size * SIZE_STEP) return 'size';
  return Math.abs(a.originY - b.originY) > size * BASELINE_STEP ? 'baseline' : null;
}

function isDigit(char: PdfChar): boolean {
  return /^\d$/.test(char.text);
}
