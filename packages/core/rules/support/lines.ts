import type { Document, Word } from '../../document/document.ts';
import { type Place, unionOf } from '../../geometry/box.ts';

/** One printed line. */
export interface PrintedLine {
  readonly page: number;
  readonly words: readonly Word[];
  readonly text: string;
}

const MOST_LINES = 5000;

/** The printed lines of a document, at most 5 000. */
export function printedLines(document: Document): readonly PrintedLine[] {
  return document.pages
    .flatMap((page) => {
      const byLine = Map.groupBy(page.words, (word) => word.line);
      return [...byLine.values()].map((words) => ({
        page: page.number,
        words,
        text: words.map((word) => word.text).join(' '),
      }));
    })
    .slice(0, MOST_LINES);
}

/** The place of some words of one page; `null` without words. */
export function placeOf(page: number, words: readonly Word[]): Place | null {
  const box = unionOf(words.map((word) => word.box));
  return box === null ? null : { page, box };
}
