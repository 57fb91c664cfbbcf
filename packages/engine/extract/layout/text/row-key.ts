import type { Row } from '../page/sheet.ts';
import { keyOf, softKeyOf } from './fold.ts';

/** A row as one key without blanks, and where each sign of it comes from. */
export interface RowKey {
  readonly key: string;
  readonly softKey: string;
  /** Index of the word of each sign. */
  readonly wordAt: readonly number[];
  /** Which run of neighbouring words each sign belongs to, from 0: heads of columns that stand side by side are no phrase. */
  readonly runAt: readonly number[];
  /** Whether the sign before each sign is something else than a letter, or there is none. */
  readonly starts: readonly boolean[];
  /** Whether the sign before each sign is a letter, a digit or a hyphen of the same word. */
  readonly joined: readonly boolean[];
  /** Whether a rate in per cent begins at each sign: "GST6%". */
  readonly opensRate: readonly boolean[];
  /** Whether the sign after each sign is something else than a letter, or there is none. */
  readonly ends: readonly boolean[];
}

/** Labels stand early in a row; the bound keeps endless rows cheap. */
const MAX_KEY = 600;
/** Words farther apart than this share of the page width are no neighbours. */
const MAX_GAP = 0.16;
const LETTER = /\p{L}/u;
const RATE = /^\d{1,2}(?:[.,]\d{1,3})?%/;
const RATE_SIGNS = 7;
const cache = new WeakMap<Row, RowKey>();

/** The key of a row; computed once a row. */
export function rowKeyOf(row: Row): RowKey {
  const known = cache.get(row);
  if (known) return known;
  const made = makeKey(row);
  cache.set(row, made);
  return made;
}

function makeKey(row: Row): RowKey {
  let key = '';
  let run = 0;
  const wordAt: number[] = [];
  const runAt: number[] = [];
  const starts: boolean[] = [];
  const ends: boolean[] = [];
  const joined: boolean[] = [];
  const opensRate: boolean[] = [];
  row.words.forEach((word, index) => {
    if (key.length > MAX_KEY) return;
    const before = row.words[index - 1];
    if (before && word.box.left - before.box.right > MAX_GAP) run += 1;
    const signs = Array.from(word.text.slice(0, MAX_KEY));
    signs.forEach((sign, position) => {
      for (const part of keyOfSign(sign)) {
        key += part;
        wordAt.push(index);
        runAt.push(run);
        starts.push(!LETTER.test(signs[position - 1] ?? ' '));
        joined.push(/[\p{L}\d_/-]/u.test(signs[position - 1] ?? ' '));
        opensRate.push(/\d/.test(sign) && RATE.test(signs.slice(position, position + RATE_SIGNS).join('')));
        ends.push(!LETTER.test(signs[position + 1] ?? ' '));
      }
    });
  });
  return { key, softKey: softKeyOf(key), wordAt, runAt, starts, ends, joined, opensRate };
}

const signKeys = new Map<string, string>();
/** Pages use a few hundred different signs; a hostile one is not remembered without end. */
const MAX_SIGNS = 2000;

function keyOfSign(sign: string): string {
  const known = signKeys.get(sign);
  if (known !== undefined) return known;
  const key = keyOf(sign);
  if (signKeys.size < MAX_SIGNS) signKeys.set(sign, key);
  return key;
}
