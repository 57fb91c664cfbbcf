import { findDates } from '@vouch/core/dates/find-dates.ts';
import { note, placed } from './indexed-word.ts';
import type { Found, IndexedWord } from './indexed-word.ts';

/** All printed dates by the ISO days that they can mean. */
export function indexDays(words: readonly IndexedWord[]): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  for (const line of linesOf(words)) {
    for (const date of findDates(line.text)) {
      const from = wordAt(line.starts, date.start);
      const count = wordAt(line.starts, date.end - 1) - from + 1;
      for (const day of new Set(Object.values(date.readings))) {
        note(found, day, placed(words, line.first + from, count));
      }
    }
  }
  return found;
}

/** A printed line with the offsets at which its words start. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
  /** Position of its first word in the document. */
  readonly first: number;
}

function linesOf(words: readonly IndexedWord[]): readonly Line[] {
  const groups = Map.groupBy(words.entries(), ([, { page, word }]) => `${page}/${word.line}`);
  return [...groups.values()].map((entries) => {
    const starts: number[] = [];
    let text = '';
    for (const [, { word }] of entries) {
      starts.push(text.length);
      text += `${word.text} `;
    }
    return { text, starts, first: entries[0]?.[0] ?? 0 };
  });
}

function wordAt(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
}
