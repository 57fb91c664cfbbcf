import type { Page, Word } from '@vouch/core/document/document.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import { printedNumberKeys, textKey } from './printed-keys.ts';

/** One word of the document in reading order. */
interface IndexedWord {
  readonly page: number;
  readonly word: Word;
  readonly key: string;
}

/** A value that was found on a page. */
export interface Found {
  readonly place: Place;
  /** Position of its first word in the document, from 0. */
  readonly position: number;
}

/** Words of all pages, findable by what they say. */
export interface PageIndex {
  /** All places where the words say this key (letters and digits), in reading order. */
  readonly findText: (key: string) => readonly Found[];
  /** All places where one word is this number. */
  readonly findNumber: (key: string) => readonly Found[];
}

/** Words that one value may span. */
const MAX_WORDS = 24;

/** Builds the index; cost grows linearly with the words. */
export function indexPages(pages: readonly Page[]): PageIndex {
  const words = pages.flatMap((page) =>
    page.words.map((word): IndexedWord => ({ page: page.number, word, key: textKey(word.text) })),
  );
  const byKey = Map.groupBy(words.keys(), (position) => words[position]?.key ?? '');
  const byNumber = numbersOf(words);
  return {
    findText: (key) =>
      prefixesOf(key)
        .flatMap((prefix) => byKey.get(prefix) ?? [])
        .flatMap((position) => runAt(words, position, key) ?? [])
        .sort((a, b) => a.position - b.position),
    findNumber: (key) => (byNumber.get(key) ?? []).flatMap((position) => placed(words, position, 1)),
  };
}

function numbersOf(words: readonly IndexedWord[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [position, { word }] of words.entries()) {
    for (const key of printedNumberKeys(word.text)) {
      const positions = found.get(key) ?? [];
      positions.push(position);
      found.set(key, positions);
    }
  }
  return found;
}

function prefixesOf(key: string): readonly string[] {
  return Array.from({ length: Math.min(key.length, 60) }, (_, index) => key.slice(0, index + 1));
}

function runAt(words: readonly IndexedWord[], start: number, key: string): readonly Found[] | null {
  let said = '';
  for (let count = 0; count < MAX_WORDS && said.length < key.length; count += 1) {
    said += words[start + count]?.key ?? '';
    if (said === key) return placed(words, start, count + 1);
    if (!key.startsWith(said)) return null;
  }
  return null;
}

function placed(words: readonly IndexedWord[], position: number, count: number): readonly Found[] {
  const run = words.slice(position, position + count);
  const page = run[0]?.page;
  const box = unionOf(run.map(({ word }) => word.box));
  const isOnOnePage = run.every((each) => each.page === page);
  return page === undefined || box === null || !isOnOnePage ? [] : [{ place: { page, box }, position }];
}
