import type { Document, Word } from '../../document/document.ts';
import type { Field } from '../../extraction/extraction.ts';
import { placeOf, printedLines } from '../support/lines.ts';
import { taxNamesIn } from './tax-names.ts';

const PERCENT = /^(\d{1,2}(?:[.,]\d{1,3})?)\s?%$/;
const PLAIN_NUMBER = /^\d{1,2}(?:[.,]\d{1,3})?$/;

/** Tax rates as printed beside the name of a tax ("VAT 20 %", "USt. 19%"), for documents whose rates were not read. */
export function printedRates(document: Document): readonly Field[] {
  return printedLines(document).flatMap(({ page, words, text }) => {
    if (!/\bvat\b/i.test(text) && taxNamesIn(text).length === 0) return [];
    const found = words.map((word, index) => rateAt(word, words[index + 1])).find((rate) => rate !== null);
    return found ? [toField(page, found)] : [];
  });
}

interface FoundRate {
  readonly percent: string;
  readonly words: readonly Word[];
}

function rateAt(word: Word, next: Word | undefined): FoundRate | null {
  const joined = PERCENT.exec(word.text)?.[1];
  if (joined !== undefined) return { percent: joined, words: [word] };
  if (next?.text !== '%' || !PLAIN_NUMBER.test(word.text)) return null;
  return { percent: word.text, words: [word, next] };
}

function toField(page: number, { percent, words }: FoundRate): Field {
  const confidence = Math.min(...words.map((word) => word.confidence));
  const place = placeOf(page, words);
  return {
    value: percent.replace(',', '.'),
    raw: `${percent} %`,
    place,
    confidence,
    engine: 'layout',
    origin: 'read',
  };
}
