import type { MixedDigits } from '@vouch/core/document/pdf-facts.ts';

import type { PdfChar } from '../../../open/pdf/pdfium/chars.ts';
import type { PaintOrder } from '../paint/page-paint.ts';
import type { PageText } from '../text/page-text.ts';
import type { DrawnWord } from '../text/words.ts';
import { type DigitSpacing, readDigitSpacing } from './digit-spacing.ts';
import { joinTouching } from './touching.ts';

/** Sizes that differ by more than this share are different. */
const SIZE_STEP = 0.1;
/** Baselines of one number that differ by more than this share of the size were set apart. */
const BASELINE_STEP = 0.04;
/** Objects drawn between two digits of an amount: a program may set a sign apart, but goes on with the number. */
const OBJECTS_BETWEEN = 4;
/** An amount as it is printed in one go; groups of accounts and cells of tables that touch are none. */
const AMOUNT = /^\D{0,3}\d{1,3}(?:[.,'’]?\d{3}){0,4}[.,]\d{2}\D{0,3}$/;

/** What two neighbouring digits are compared by. */
interface Comparison {
  readonly order: PaintOrder;
  readonly spacing: DigitSpacing;
}

/**
 * Numbers whose neighbouring digits are set in different fonts, sizes or baselines, and amounts whose digits are drawn apart or with
 * a gap of their own: somebody replaced a digit. Neighbours are found by their place on the page, not by the order of drawing.
 */
export function findMixedDigits(text: PageText, order: PaintOrder): readonly MixedDigits[] {
  const words = joinTouching(text.words);
  const comparison = { order, spacing: readDigitSpacing(words) };
  return words.flatMap((word) => {
    const how = howMixed(word, comparison);
    if (how === null) return [];
    const place = { page: text.page.index + 1, box: text.page.toBox(word.rect) };
    return [{ place, text: word.text.slice(0, 60), how }];
  });
}

function howMixed(word: DrawnWord, comparison: Comparison): MixedDigits['how'] | null {
  if (word.chars.some((char) => Math.abs(Math.sin(char.angle)) > 0.1)) return null;
  const isAmount = AMOUNT.test(word.text);
  for (const [index, char] of word.chars.entries()) {
    const next = word.chars[index + 1];
    if (next === undefined || !isDigit(char) || !isDigit(next)) continue;
    const how = difference(char, next) ?? (isAmount ? gapBetween(char, next, comparison) : null);
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

function gapBetween(a: PdfChar, b: PdfChar, { order, spacing }: Comparison): MixedDigits['how'] | null {
  const between = Math.abs((order.get(a) ?? 0) - (order.get(b) ?? 0));
  if (between > OBJECTS_BETWEEN) return 'order';
  return spacing.isUnusual(a, b) ? 'spacing' : null;
}

function isDigit(char: PdfChar): boolean {
  return /^\d$/.test(char.text);
}
