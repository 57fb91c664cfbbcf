import type { Word } from '@vouch/core/document/document.ts';
import { findDates } from '@vouch/core/dates/find-dates.ts';
import type { FactLabel } from '../../labels/language-labels.ts';
import type { Findings } from '../findings.ts';
import type { Row } from '../page/sheet.ts';
import { keyOf } from '../text/fold.ts';
import { rowKeyOf } from '../text/row-key.ts';
import type { ValueLabel } from '../text/lexicons.ts';
import type { Spot } from '../text/spot-labels.ts';
import { valuesAfter, type ValueWords } from './value-after.ts';

/** A number or code with the label it was found by. */
export interface FoundCode {
  readonly value: string;
  readonly raw: string;
  readonly words: readonly Word[];
  readonly row: Row;
  readonly points: number;
}

/** "No.", "Nr:", "n°", "#", "Number": words between a label and its number. */
const NUMBER_MARK = /^(?:no|nr|num|number|nummer|numero|n|id|code|ref|#|nro|invoice|rechnung)$/;
const CODE = /^(?:[A-Z]{1,4} )?[\p{L}\p{N}](?:[\p{L}\p{N}/_.\\-]*[\p{L}\p{N}])?$/u;
/** A number mark whose blank was lost: "Nr.471102". */
const GLUED_MARK = /^(?:nr|no|num|n|n°|nº)\s?[.:°º]+\s?(?=[\p{L}\d])/iu;
/** A code after the mark that parts it from its label. */
const GLUED_CODE = /^[.:：#°º]+\s*([\p{L}\p{N}][\p{L}\p{N}/_.-]*)$/u;
/** Eight digits are a number at least as often as a day. */
const COMPACT_DATE = /^\d{8}$/;
const MAX_CODE = 40;
const MAX_WORDS_TO_MARK = 4;

/** Codes that stand after or under labels of one meaning, best first. */
export function findCodes(findings: Findings, meaning: FactLabel): FoundCode[] {
  const found: FoundCode[] = [];
  for (const readRow of findings.rows) {
    for (const label of readRow.labels) {
      if (label.meaning !== meaning) continue;
      const glued = gluedCode(label, readRow.row);
      if (glued) found.push(glued);
      for (const value of valuesAfter(label, readRow, findings)) {
        const code = toCode(value, label);
        if (code && !isInDate(code, findings)) found.push(code);
      }
    }
  }
  return found.sort((a, b) => b.points - a.points);
}

function toCode(value: ValueWords, label: Spot<ValueLabel>): FoundCode | null {
  const unmarked = withoutMark(value.words);
  const words = withoutRemark(unmarked);
  const first = words[0];
  if (!first) return null;
  const marked = unmarked.length < value.words.length;
  const series = seriesOf(words);
  const raw =
    series ??
    first.text
      .replace(GLUED_MARK, '')
      .replace(/^[:：#(]+/u, '')
      .replace(/[,;:.)]+$/u, '');
  if (!isCode(raw)) return null;
  const precise = label.length >= 8 || marked;
  const points =
    2 * label.quality +
    (value.relation === 'right' ? 1 : 0) +
    (precise ? 1.2 : 0) +
    (marked ? 0.5 : 0) +
    placePoints(value.row) +
    shapePoints(raw);
  return { value: raw, raw, words: words.slice(0, series ? 2 : 1), row: value.row, points };
}

/** "15" of "15 April 2026" is no number. */
function isInDate({ words, row }: FoundCode, { rows }: Findings): boolean {
  const { dates = [] } = rows.find((one) => one.row === row) ?? {};
  const [first] = words;
  const at = first === undefined ? -1 : row.words.indexOf(first);
  const start = row.words.slice(0, at).reduce((sum, word) => sum + word.text.length + 1, 0);
  return (
    at >= 0 && dates.some((date) => !COMPACT_DATE.test(date.raw) && date.start <= start && start < date.end)
  );
}

/** Numbers with their series in a word of its own: "FT 2024/231", "CS 10217". */
function seriesOf([first, second]: readonly Word[]): string | null {
  if (!first || !second || !/^[A-Z]{1,4}$/.test(first.text)) return null;
  return isCode(second.text) && /^\d/.test(second.text) ? `${first.text} ${second.text}` : null;
}

/** A code in the same word as its label: "Invoice#:OR180303", "No:123", "no.340053". */
function gluedCode(label: Spot<ValueLabel>, row: Row): FoundCode | null {
  const word = row.words[label.lastWord];
  const match = word ? GLUED_CODE.exec(restOf(word, label)) : null;
  const raw = match?.[1]?.replace(/[.,]+$/u, '') ?? '';
  if (!word || !isCode(raw)) return null;
  return {
    value: raw,
    raw,
    words: [word],
    row,
    points: 2 * label.quality + 1.7 + placePoints(row) + shapePoints(raw),
  };
}

/** What a label leaves of its last word. */
function restOf(word: Word, { row, lastWord, to }: Spot<ValueLabel>): string {
  const { wordAt } = rowKeyOf(row);
  let left = wordAt.slice(0, to).filter((index) => index === lastWord).length;
  const signs = Array.from(word.text);
  const end = signs.findIndex((sign) => left <= 0 || (left -= keyOf(sign).length) < 0);
  return end < 0 ? '' : signs.slice(end).join('');
}

/** Leaves out words up to a number mark ("des Versicherers Nr.") and the mark itself, if it is a word of its own. */
function withoutMark(words: readonly Word[]): readonly Word[] {
  const mark = words.findIndex((word) => isMark(word) || GLUED_MARK.test(word.text));
  if (mark < 0 || mark > MAX_WORDS_TO_MARK || words.slice(0, mark).some(hasCode)) return words;
  const own = words[mark];
  return words.slice(own && isMark(own) ? mark + 1 : mark);
}

function isMark({ text }: Word): boolean {
  return NUMBER_MARK.test(keyOf(text)) && !/\d/.test(text);
}

/** Leaves out remarks in brackets and signs before a code. */
function withoutRemark(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex((word) => !/^\(.*\)$/.test(word.text) && keyOf(word.text) !== '');
  return start < 0 ? [] : words.slice(start);
}

function hasCode(word: Word): boolean {
  return /\d/.test(word.text) && !/^\(.*\)$/.test(word.text);
}

function isCode(raw: string): boolean {
  if (raw.length > MAX_CODE || !CODE.test(raw) || !/\d/.test(raw)) return false;
  if (/^\d{1,2}[:.]\d{2}$/.test(raw) || /^\d+[.,]\d{2}$/.test(raw)) return false;
  const [date] = findDates(raw);
  return !(date && date.raw === raw && !COMPACT_DATE.test(raw));
}

/** Numbers of documents stand near the top of the first page. */
function placePoints(row: Row): number {
  return (row.leaf === 0 ? 0.4 : -0.4) + (row.middle < 0.5 ? 0.4 : 0);
}

function shapePoints(raw: string): number {
  const digits = raw.replace(/\D/g, '').length;
  return (digits >= 3 ? 0.4 : digits >= 2 ? 0 : -0.8) + (raw.length > 24 ? -0.5 : 0);
}
