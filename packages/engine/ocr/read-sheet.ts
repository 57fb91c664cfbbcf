import type { Word } from '@vouch/core/document/document.ts';

import { restoreAccents } from './accents/restore-accents.ts';
import { markHandwriting } from './handwriting/mark-handwriting.ts';
import { rowsOf } from './page/rows.ts';
import type { UprightPage } from './page/stand-upright.ts';
import { confidenceOf, type RecognisedLine } from './read/recognise-line.ts';
import { splitWords } from './read/split-words.ts';
import { accentedLanguageOf, type LanguageCode } from './second-reader/languages.ts';
import { secondReading } from './second-reader/second-reading.ts';
import { readSigns } from './signs/read-signs.ts';

/** Areas that the recogniser is less sure of are noise. */
const MIN_CONFIDENCE = 0.5;

/** How reading may be followed and stopped. */
export interface ReadOptions {
  /** Called with the lines of the page as they are read, in reading order. */
  readonly onLines?: (lines: readonly string[]) => void;
  readonly signal?: AbortSignal;
  /** Languages of the second reader, by the codes that Tesseract gives them; what the installed program knows when left out. */
  readonly secondLanguages?: readonly string[] | null;
}

/** The words of one upright sheet, in reading order; boxes in shares of the sheet. */
export async function readSheet(sheet: UprightPage, options: ReadOptions): Promise<readonly Word[]> {
  const rows = await readRows(sheet, options);
  const language = accentedLanguageOf(wordsOf(rows, sheet).map((word) => word.text));
  const accented = language === null ? rows : withAccents(rows, sheet, language);
  const signed = await readSigns(sheet.frame, accented.flat(), options);
  const complete = accented.map((row) => row.map((area) => signed.get(area) ?? area));
  const words = await secondReading(sheet.frame, wordsOf(complete, sheet), options);
  return markHandwriting(sheet.frame, words);
}

type ReadRow = readonly RecognisedLine[];

/** Reads the areas of a sheet row by row. Rows without text are left out. */
async function readRows(sheet: UprightPage, { signal, onLines }: ReadOptions): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for (const rects of rowsOf(sheet.rects)) {
    const row: RecognisedLine[] = [];
    for (const rect of rects) {
      signal?.throwIfAborted();
      const recognised = await sheet.reader(rect);
      if (confidenceOf(recognised.glyphs) >= MIN_CONFIDENCE) row.push(recognised);
    }
    if (row.length === 0) continue;
    rows.push(row);
    onLines?.(linesOf(wordsOf([row], sheet)));
  }
  return rows;
}

function withAccents(rows: readonly ReadRow[], { frame }: UprightPage, language: LanguageCode): ReadRow[] {
  return rows.map((row) => row.map((area) => restoreAccents(frame, area, language)));
}

/** The words of rows, numbered by their row. */
function wordsOf(rows: readonly ReadRow[], { frame }: UprightPage): Word[] {
  return rows.flatMap((row, line) => row.flatMap((area) => splitWords(area, frame.size, line)));
}

/** The words of each line, joined. */
export function linesOf(words: readonly Word[]): string[] {
  const lines = Map.groupBy(words, (word) => word.line);
  return [...lines.values()].map((line) => line.map((word) => word.text).join(' '));
}
