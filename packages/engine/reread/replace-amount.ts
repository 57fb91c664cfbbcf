import type { Page, Word } from '@vouch/core/document/document.ts';
import { type Box, overlapOf } from '@vouch/core/geometry/box.ts';

const AMOUNT = /^\D{0,4}\d{1,3}(?:[.,'’ ]?\d{3}){0,4}[.,]\d{2}\D{0,4}$/;

/**
 * The page with the amount in a box as a second look has it; `null` when that saw the same, or nothing that can stand there: an amount of
 * as many digits, alone.
 */
export function replaceAmount(page: Page, box: Box, seen: readonly Word[]): Page | null {
  const old = page.words.find((word) => overlapOf(word.box, box) > 0.5 && AMOUNT.test(word.text));
  const amounts = seen.filter(({ text }) => AMOUNT.test(text));
  const [amount] = amounts;
  if (!old || !amount || amounts.length > 1 || digitsOf(old.text).length !== digitsOf(amount.text).length)
    return null;
  if (digitsOf(old.text) === digitsOf(amount.text)) return null;
  const confidence = Math.min(old.confidence, amount.confidence);
  const changed = { ...old, text: amount.text, confidence };
  return { ...page, words: page.words.map((word) => (word === old ? changed : word)) };
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
