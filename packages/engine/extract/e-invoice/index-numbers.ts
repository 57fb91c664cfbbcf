import { note, placed } from './indexed-word.ts';
import type { Found, IndexedWord } from './indexed-word.ts';
import { printedNumberKeys } from './printed-keys.ts';

/** Groups of thousands that a number may be split into by blanks. */
const MAX_GROUPS = 4;
const FIRST_GROUP = /^\D{0,4}\d{1,3}$/;
const NEXT_GROUP = /^\d{3}(?:[.,]\d{1,4})?\D{0,4}$/;

/** All numbers by what they can mean; "1 234,56" is found whole as well as in parts. */
export function indexNumbers(words: readonly IndexedWord[]): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  const inCodes = accountWords(words);
  for (const position of words.keys()) {
    if (inCodes.has(position)) continue;
    for (const count of runLengths(words, position)) {
      const text = words.slice(position, position + count).map(({ word }) => word.text);
      for (const key of printedNumberKeys(text.join(''))) {
        note(found, key, placed(words, position, count));
      }
    }
  }
  return found;
}

/** 1, and more where groups of three digits follow on the same line. */
function runLengths(words: readonly IndexedWord[], position: number): readonly number[] {
  const first = words[position];
  if (first === undefined || !FIRST_GROUP.test(first.word.text)) return [1];
  const after = words.slice(position + 1, position + MAX_GROUPS);
  const stop = after.findIndex(({ word }) => word.line !== first.word.line || !NEXT_GROUP.test(word.text));
  const groups = stop < 0 ? after.length : stop;
  return Array.from({ length: groups + 1 }, (_, index) => index + 1);
}

/** Begins an account number: country and check digits, a label may stand before them in the same word. */
const ACCOUNT_START = /(?:^|[:.])[A-Z]{2}\d{2}[A-Z0-9]{0,4}$/;
const ACCOUNT_GROUP = /^[A-Z0-9]{1,4}$/;
/** Groups of four that an account number has at least and at most after its first. */
const FEWEST_GROUPS = 3;
const MOST_GROUPS = 8;

/** Positions of words that are groups of an account number set with blanks: "20" at its end is no rate. */
function accountWords(words: readonly IndexedWord[]): ReadonlySet<number> {
  const inCodes = new Set<number>();
  for (const [position, first] of words.entries()) {
    if (!ACCOUNT_START.test(first.word.text)) continue;
    const after = words.slice(position + 1, position + 1 + MOST_GROUPS);
    const stop = after.findIndex(
      ({ word }) => word.line !== first.word.line || !ACCOUNT_GROUP.test(word.text),
    );
    const groups = stop < 0 ? after.length : stop;
    if (groups < FEWEST_GROUPS) continue;
    for (let index = position; index <= position + groups; index += 1) inCodes.add(index);
  }
  return inCodes;
}
