import { findDates } from '@vouch/core/dates/find-dates.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';
import type { DecimalMark } from '@vouch/core/locale/decimal-mark.ts';
import { parseNumber } from '@vouch/core/locale/parse-number.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { Row } from '../page/sheet.ts';
import type { Amount } from './amount.ts';
import { currencyBeside } from './currency-signs.ts';
import { continuesNumber } from './glue-digits.ts';
import { repairDigits } from './repair-digits.ts';
import { rowTextOf } from './row-text.ts';

/** How the numbers of a document are to be read. */
export interface NumberReading {
  readonly mark: DecimalMark | null;
  /** Whether the words come from a print reader, which takes digits for letters. */
  readonly isRecognised: boolean;
  /** Page height divided by page width. */
  readonly aspect: number;
  /** Whether the language of the document groups thousands by a blank. */
  readonly groupsByBlank: boolean;
}

/** A number; or decimals alone at the end of a row: "RM .40", unless they may belong to a digit before a blank. */
const NUMBER = /[-−–+]?\(?\d[\d.,'’]*\)?-?|(?<![\p{L}\d.,])(?<!\d\s)[-−–+]?\.\d{2}(?=\s?\p{L}{0,2}\s*$)/gu;
const MAX_AMOUNTS_PER_ROW = 40;

/** All numbers printed on a row, from left to right. Dates and times are left out; nothing is guessed. */
export function findAmounts(row: Row, reading: NumberReading): Amount[] {
  const line = rowTextOf(row, (at, index) => continuesNumber(at, index, reading));
  const text = reading.isRecognised ? repairDigits(line.text) : line.text;
  const dates = findDates(text);
  const found: Amount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (dates.some((date) => date.start < end && start < date.end)) continue;
    const amount = toAmount({ row, text, wordAt: line.wordAt, start, end }, reading);
    if (amount) found.push(amount);
    if (found.length >= MAX_AMOUNTS_PER_ROW) break;
  }
  return found;
}

interface Span {
  readonly row: Row;
  readonly text: string;
  readonly wordAt: readonly number[];
  readonly start: number;
  readonly end: number;
}

function toAmount(span: Span, reading: NumberReading): Amount | null {
  const before = span.text.slice(0, span.start);
  const after = span.text.slice(span.end);
  const printed = trimNumber(span.text.slice(span.start, span.end), before);
  const value = parseNumber(printed.replace(/^([-−–+]?)\./u, '$10.'), reading.mark);
  if (value === null || isPartOfCode(before, after, printed)) return null;
  const words = span.wordAt.slice(span.start, span.end).filter((index) => index >= 0);
  const firstWord = words[0] ?? 0;
  const lastWord = words.at(-1) ?? firstWord;
  const covered = span.row.words.slice(firstWord, lastWord + 1);
  return {
    value,
    cents: toCents(value),
    raw: printed,
    row: span.row,
    firstWord,
    lastWord,
    box: unionOf(covered.map((word) => word.box)) ?? span.row.box,
    decimals: value.split('.')[1]?.length ?? 0,
    isPercent: /^\s?%/.test(after),
    currency: currencyBeside(before, after),
    confidence: Math.min(...covered.map((word) => word.confidence)),
  };
}

/** Signs that only seem to belong to the number: a dash after a word, a closing bracket that opened before. */
function trimNumber(printed: string, before: string): string {
  let number = printed.replace(/[.,'’]+(?=[)-]?$)/u, '');
  if (/[\p{L}\d]$/u.test(before)) number = number.replace(/^[-−–+]/u, '');
  if (number.startsWith('(') !== number.endsWith(')')) number = number.replace(/[()]/g, '');
  return number;
}

/** Whether the digits are part of a code, a time or a size ("A12", "13:58", "500ml" stays a number). */
function isPartOfCode(before: string, after: string, printed: string): boolean {
  if (/\d[:/]$/.test(before) || /^[:/]\d/.test(after)) return true;
  if (printed.endsWith('-') && /^\d/.test(after)) return true;
  const isPlain = /^\d+$/.test(printed) && !after.startsWith('%');
  return isPlain && (/[\p{L}_#/-]$/u.test(before.slice(-1)) || /^[-_/]?\p{Lu}\d/u.test(after));
}

/** Hundredths of a decimal, rounded to the nearest; exact for what documents print. */
export function toCents(value: Decimal): number {
  return Math.round(Number(value) * 100);
}
