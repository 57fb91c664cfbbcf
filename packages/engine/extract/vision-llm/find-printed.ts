import type { Document, Word } from '@vouch/core/document/document.ts';
import { unionOf, type Place } from '@vouch/core/geometry/box.ts';
import { fold } from '../layout/text/fold.ts';

/** Longest text that is looked for, in signs. */
const MAX_SIGNS = 400;
/** What is looked for as it is, though it has no letter and no digit: nobody's name is a dash. */
const CURRENCY_SIGN = /^\p{Sc}$/u;

/**
 * Where a text stands among the words of a document: the page that is named first, then the others. Blanks, case, accents and
 * punctuation don't matter; letters, digits and the marks within numbers do. `null` when it stands nowhere.
 */
export function findPrinted(document: Document, text: string, page: number): Place | null {
  const wanted = keyOf(text.slice(0, MAX_SIGNS));
  const sign = text.trim();
  if (wanted === '' && !CURRENCY_SIGN.test(sign)) return null;
  const pages = document.pages.toSorted((a, b) => Number(b.number === page) - Number(a.number === page));
  for (const { number, words } of pages) {
    const found = wanted === '' ? wordWith(words, sign) : wordsOf(words, wanted);
    const box = found === null ? null : unionOf(found.map((word) => word.box));
    if (box !== null) return { page: number, box };
  }
  return null;
}

/** The word that holds a sign, such as that of a currency. */
function wordWith(words: readonly Word[], sign: string): readonly Word[] | null {
  const word = words.find(({ text }) => text.includes(sign));
  return word === undefined ? null : [word];
}

/** The words in a row whose keys, joined, are the wanted one. */
function wordsOf(words: readonly Word[], wanted: string): readonly Word[] | null {
  const keys = words.map(({ text }) => keyOf(text));
  for (const [start, first] of keys.entries()) {
    if (first === '' || !wanted.startsWith(first)) continue;
    let joined = '';
    for (let end = start; end < keys.length && wanted.startsWith(joined + (keys[end] ?? '')); end += 1) {
      joined += keys[end] ?? '';
      if (joined === wanted) return words.slice(start, end + 1);
    }
  }
  return null;
}

/** Letters, digits, and one mark for points and commas within numbers: 119.00 is not 11900. */
function keyOf(text: string): string {
  return fold(text)
    .replace(/(?<=\d)[.,](?=\d)/g, '_')
    .replace(/[^\p{L}\p{N}_]/gu, '');
}
