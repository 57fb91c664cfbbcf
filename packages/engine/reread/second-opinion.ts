import type { Page, Word } from '@vouch/core/document/document.ts';
import { type Box, overlapOf } from '@vouch/core/geometry/box.ts';
import type { Look } from './look-again.ts';

const AMOUNT = /^\D{0,4}\d{1,3}(?:[.,'’ ]?\d{3}){0,4}[.,]\d{2}\D{0,4}$/;
/** Chance that a reading is right that a second look contradicts. */
const DISPUTED = 0.5;

/** An amount on a page, and what a second look at its place read. */
export interface SecondOpinion {
  readonly word: Word;
  readonly second: Look;
  /** Whether both have the same digits. */
  readonly agrees: boolean;
}

/** The amount in a box of a page; `null` when there is none. */
export function amountIn({ words }: Page, box: Box): Word | null {
  return words.find((word) => overlapOf(word.box, box) > 0.5 && AMOUNT.test(word.text)) ?? null;
}

/** What a second look says of an amount; `null` when it saw nothing that can stand there: an amount of as many digits, alone. */
export function secondOpinionOn(word: Word, { text, confidence }: Look): SecondOpinion | null {
  const [amount, ...others] = text.split(' ').filter((one) => AMOUNT.test(one));
  if (amount === undefined || others.length > 0) return null;
  const [digits, seen] = [digitsOf(word.text), digitsOf(amount)];
  if (digits.length !== seen.length) return null;
  return { word, second: { text: amount, confidence }, agrees: digits === seen };
}

/** The page with the amount as the second look has it. */
export function replaceAmount(page: Page, { word, second }: SecondOpinion): Page {
  const confidence = Math.min(word.confidence, second.confidence);
  return withWord(page, word, { ...word, text: second.text, confidence });
}

/** The page with the amount as both looks leave it: marked and surer where they agree, no surer than a coin where they don't. */
export function weighAmount(page: Page, { word, second, agrees }: SecondOpinion): Page {
  if (!agrees) return withWord(page, word, { ...word, confidence: Math.min(word.confidence, DISPUTED) });
  const confidence = 1 - (1 - word.confidence) * (1 - second.confidence);
  return withWord(page, word, { ...word, confidence, seenTwice: true });
}

function withWord(page: Page, old: Word, word: Word): Page {
  return { ...page, words: page.words.map((other) => (other === old ? word : other)) };
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
