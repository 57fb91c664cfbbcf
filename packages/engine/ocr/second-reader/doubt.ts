import type { Word } from '@vouch/core/document/document.ts';

import { accentedLanguageOf, type LanguageCode } from './languages.ts';

/** A letter or sign that the first reader writes where a euro or pound sign stands, right beside an amount. */
const MISREAD_SIGN = /^(?:[EeCcfFL€£]\d[\d.,]*[.,]\d{2}|\d[\d.,]*[.,]\d{2}[EeC€])$/;
const AMOUNT = /^\d[\d.,]*[.,]\d{2}$/;
const LONE_SIGN = /^[EeC€]$/;

const NAMED_CURRENCY = /€|£|\b(?:EUR|CHF|GBP|USD|BRL|MXN)\b/i;

/** Misread signs on a page that are no chance. */
const ENOUGH_SIGNS = 2;

/** Why a page is read a second time. */
export interface Doubt {
  readonly language: LanguageCode | null;
  readonly currency: boolean;
}

/** What the first reader can't have got right on this page, as far as it shows; null for no doubt. */
export function doubtOf(words: readonly Word[]): Doubt | null {
  const language = accentedLanguageOf(words.map((word) => word.text));
  const signs = words.filter((word, index) => {
    const before = words[index - 1];
    const isLone = LONE_SIGN.test(word.text) && before?.line === word.line && AMOUNT.test(before.text);
    return isLone || MISREAD_SIGN.test(word.text);
  });
  const named = words.some((word) => NAMED_CURRENCY.test(word.text));
  const currency = signs.length >= ENOUGH_SIGNS || (language !== null && !named);
  return language === null && !currency ? null : { language, currency };
}
