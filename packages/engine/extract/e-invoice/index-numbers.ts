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
  for (const position of words.keys()) {
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
