import type { Page, Word } from '@vouch/core/document/document.ts';
import { type Box, overlapOf } from '@vouch/core/geometry/box.ts';
import type { Look } from './look-again.ts';

const AMOUNT = /^\D{0,4}\d{1,3}(?:[.,'’ ]?\d{3}){0,4}[.,]\d{2}\D{0,4}$/;
/** A digit below this in any look was not read well enough to confirm anything: poor prints are misread alike twice. */
const SURE_DIGIT = 0.85;
/** Chance that a reading is right that further looks contradict. */
const DISPUTED = 0.5;

/** What further looks say of an amount: that it is what was read, that it is another one, or that it can't be told. */
export type SecondOpinion =
  | { readonly kind: 'confirms' | 'corrects'; readonly text: string; readonly confidence: number }
  | { readonly kind: 'disputes' };

/** The amount in a box of a page; `null` when there is none. */
export function amountIn({ words }: Page, box: Box): Word | null {
  return words.find((word) => overlapOf(word.box, box) > 0.5 && AMOUNT.test(word.text)) ?? null;
}

/**
 * What further looks at an amount say of it. `null` when they say nothing: one of them saw no amount of as many digits that stands alone, or
 * they repeat what was read without being sure of every digit.
 */
export function secondOpinionOn({ text }: Word, looks: readonly Look[]): SecondOpinion | null {
  const amounts = looks.map(amountOf).filter((amount) => amount !== null);
  const [first] = amounts;
  const own = digitsOf(text);
  if (first === undefined || amounts.length < looks.length) return null;
  if (amounts.some((amount) => digitsOf(amount).length !== own.length)) return null;
  if (amounts.some((amount) => digitsOf(amount) !== digitsOf(first))) return { kind: 'disputes' };
  const confidence = Math.min(...looks.map(({ weakestDigit }) => weakestDigit));
  if (digitsOf(first) !== own) return { kind: 'corrects', text: first, confidence };
  return confidence < SURE_DIGIT ? null : { kind: 'confirms', text: first, confidence };
}

/** An amount as further looks have it. */
export function corrected(word: Word, { text, confidence }: { text: string; confidence: number }): Word {
  return { ...word, text, confidence: Math.min(word.confidence, confidence) };
}

/** An amount as sure as further looks leave it: marked and surer where they confirm it, no surer than a coin where they don't. */
export function weighed(word: Word, opinion: SecondOpinion): Word {
  if (opinion.kind !== 'confirms') return { ...word, confidence: Math.min(word.confidence, DISPUTED) };
  return { ...word, confidence: 1 - (1 - word.confidence) * (1 - opinion.confidence), seenTwice: true };
}

/** The only amount in what a look read; `null` when there is none, or several. */
function amountOf({ text }: Look): string | null {
  const [amount, ...others] = text.split(' ').filter((one) => AMOUNT.test(one));
  return amount !== undefined && others.length === 0 ? amount : null;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
