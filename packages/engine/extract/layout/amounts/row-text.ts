import type { Row } from '../page/sheet.ts';

/** The text of a row, one blank between words, and the word of each sign (-1 for blanks). */
export interface RowText {
  readonly text: string;
  readonly wordAt: readonly number[];
}

const MAX_ROW_TEXT = 2000;

/** Joins the words of a row. Where two pieces of one number were set apart ("31 .00", "1 234,56") no blank is put. */
export function rowTextOf(row: Row, glue: (row: Row, after: number) => boolean): RowText {
  let text = '';
  const wordAt: number[] = [];
  row.words.forEach((word, index) => {
    if (text.length > MAX_ROW_TEXT) return;
    if (index > 0 && !glue(row, index)) {
      text += ' ';
      wordAt.push(-1);
    }
    text += word.text;
    for (let at = 0; at < word.text.length; at += 1) wordAt.push(index);
  });
  return { text, wordAt };
}
