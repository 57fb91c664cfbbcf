import type { Word } from '@vouch/core/document/document.ts';
import type { ReadRow } from '../findings.ts';
import { wordAt } from './choose-dates.ts';

/** A piece of text found on a row. */
export interface FoundText {
  readonly value: string;
  readonly raw: string;
  readonly words: readonly Word[];
  readonly row: ReadRow;
}

/** The words of a row that hold the signs from `start` to `end` of its text. */
export function foundText(row: ReadRow, span: { start: number; raw: string }, value: string): FoundText {
  const words = row.row.words.slice(
    wordAt(row, span.start),
    wordAt(row, span.start + span.raw.length - 1) + 1,
  );
  return { value, raw: span.raw, words, row };
}
