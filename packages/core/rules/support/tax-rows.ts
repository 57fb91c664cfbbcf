import type { Document, Word } from '../../document/document.ts';
import type { Field } from '../../extraction/extraction.ts';
import { parseNumber } from '../../locale/parse-number.ts';
import { placeOf, type PrintedLine, printedLines } from './lines.ts';
import { taxNamesIn } from './tax-names.ts';

/** A printed row that names a tax with its rate: "VAT 20 % 163.34". */
export interface PrintedTaxRow {
  readonly rate: Field;
  /** The amount at the end of the row; `null` when there is none. */
  readonly amount: Field | null;
}

/** A rate, alone or after the name of its tax without a blank between them. */
const RATE = /(?:^|\p{L}\.?)[(@]?(\d{1,2}(?:[.,]\d{1,3})?)$/u;
const PERCENT = /\s?%\)?:?$/;
/** Rebates are in per cent, too, and their rows may tell the tax of what they are taken from. */
const REBATE =
  /rabatt|skonto|nachlass|discount|rebate|remise|escompte|descuento|sconto|korting|desconto|diskaun/iu;
const LONGEST_WORD = 40;
const MONEY = /^[-(]?\d{1,3}(?:[.,'’]?\d{3}){0,4}[.,]\d{2}\)?$/;

/** The tax rows of a document, for checks of values that were not read as fields. */
export function printedTaxRows(document: Document): readonly PrintedTaxRow[] {
  return printedLines(document).flatMap((line) => {
    if (!/\bvat(?![\p{L}-])/iu.test(line.text) && taxNamesIn(line.text).length === 0) return [];
    if (REBATE.test(line.text)) return [];
    const rate = line.words
      .map((word, index) => rateAt(word, line.words[index + 1]))
      .find((found) => found !== null);
    return rate ? [{ rate: toField(line, rate.words, rate.percent), amount: amountAtEnd(line) }] : [];
  });
}

interface FoundRate {
  readonly percent: string;
  readonly words: readonly Word[];
}

function rateAt(word: Word, next: Word | undefined): FoundRate | null {
  const text = word.text.slice(0, LONGEST_WORD);
  const isJoined = PERCENT.test(text);
  const isApart = next !== undefined && /^%\)?:?$/.test(next.text);
  const percent = isJoined || isApart ? RATE.exec(text.replace(PERCENT, ''))?.[1] : undefined;
  if (percent === undefined) return null;
  return {
    percent: percent.replace(',', '.'),
    words: isJoined ? [word] : [word, next].filter((one) => one !== undefined),
  };
}

function amountAtEnd(line: PrintedLine): Field | null {
  const word = line.words.findLast(({ text }) => /\d/.test(text));
  if (word === undefined || !MONEY.test(word.text)) return null;
  const value = parseNumber(word.text, /,\d{2}\)?$/.test(word.text) ? ',' : '.');
  return value === null ? null : toField(line, [word], value);
}

function toField(line: PrintedLine, words: readonly Word[], value: string): Field {
  const confidence = Math.min(...words.map((word) => word.confidence));
  const raw = words.map((word) => word.text).join(' ');
  return { value, raw, place: placeOf(line.page, words), confidence, engine: 'layout', origin: 'read' };
}
