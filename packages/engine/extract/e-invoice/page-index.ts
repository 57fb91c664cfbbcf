import type { Page } from '@vouch/core/document/document.ts';
import { indexDays } from './index-days.ts';
import { indexNumbers } from './index-numbers.ts';
import { placed, wordsOf } from './indexed-word.ts';
import type { Found, IndexedWord } from './indexed-word.ts';

/** Words of all pages, findable by what they say; results are in reading order. */
export interface PageIndex {
  /** Places where the words say this key (letters and digits). */
  readonly findText: (key: string) => readonly Found[];
  /** Places where a number with this key is printed. */
  readonly findNumber: (key: string) => readonly Found[];
  /** Places where a date is printed that can mean this ISO day. */
  readonly findDay: (iso: string) => readonly Found[];
}

/** Words that one value may span. */
const MAX_WORDS = 24;
/** Places that are looked at for one value: a page of one repeated word must not cost more than others. */
const MAX_CANDIDATES = 2_000;
/** Letters of a value's first word. */
const MAX_PREFIX = 60;

/** Builds the index; cost grows linearly with the words. */
export function indexPages(pages: readonly Page[]): PageIndex {
  const words = wordsOf(pages);
  const byKey = Map.groupBy(words.keys(), (position) => words[position]?.key ?? '');
  const numbers = indexNumbers(words);
  const days = indexDays(words);
  return {
    findText: (key) =>
      prefixesOf(key)
        .flatMap((prefix) => byKey.get(prefix) ?? [])
        .slice(0, MAX_CANDIDATES)
        .flatMap((position) => runAt(words, position, key))
        .sort((a, b) => a.position - b.position),
    findNumber: (key) => numbers.get(key) ?? [],
    findDay: (iso) => days.get(iso) ?? [],
  };
}

function prefixesOf(key: string): readonly string[] {
  return Array.from({ length: Math.min(key.length, MAX_PREFIX) }, (_, index) => key.slice(0, index + 1));
}

function runAt(words: readonly IndexedWord[], start: number, key: string): readonly Found[] {
  let said = '';
  for (let count = 0; count < MAX_WORDS && said.length < key.length; count += 1) {
    said += words[start + count]?.key ?? '';
    if (said === key) return placed(words, start, count + 1);
    if (!key.startsWith(said)) return [];
  }
  return [];
}
