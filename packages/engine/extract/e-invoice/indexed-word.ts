import type { Page, Word } from '@vouch/core/document/document.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import { textKey } from './printed-keys.ts';

/** One word of the document in reading order. */
export interface IndexedWord {
  /** From 1. */
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

/** The words of all pages in reading order. */
export function wordsOf(pages: readonly Page[]): readonly IndexedWord[] {
  return pages.flatMap((page) =>
    page.words.map((word): IndexedWord => ({ page: page.number, word, key: textKey(word.text) })),
  );
}

/** Where a run of words stands; empty when it crosses pages. */
export function placed(words: readonly IndexedWord[], position: number, count: number): readonly Found[] {
  const run = words.slice(position, position + count);
  const page = run[0]?.page;
  const box = unionOf(run.map(({ word }) => word.box));
  const isOnOnePage = run.every((each) => each.page === page);
  return page === undefined || box === null || !isOnOnePage ? [] : [{ place: { page, box }, position }];
}

/** Adds findings under a key. */
export function note(index: Map<string, Found[]>, key: string, found: readonly Found[]): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [...found]);
  else known.push(...found);
}
