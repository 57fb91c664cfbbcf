import type { Word } from '@vouch/core/document/document.ts';
import { restoreAccents } from './accents/restore-accents.ts';
import { loadModels } from './models/models.ts';
import type { Turn } from './page/frame.ts';
import { rowsOf } from './page/rows.ts';
import { standUpright, type UprightPage } from './page/stand-upright.ts';
import type { RgbPicture } from './picture.ts';
import { confidenceOf, type RecognisedLine } from './read/recognise-line.ts';
import { splitWords } from './read/split-words.ts';
import { accentedLanguageOf, type LanguageCode } from './second-reader/languages.ts';
import { secondReading } from './second-reader/second-reading.ts';

/** Areas that the recogniser is less sure of are noise. */
const MIN_CONFIDENCE = 0.5;

/** How reading a page may be followed and stopped. */
export interface RecognizeOptions {
  /** Called with the lines of the page as they are read, in reading order. */
  readonly onLines?: (lines: readonly string[]) => void;
  readonly signal?: AbortSignal;
}

/** The text of a page. */
export interface RecognizedPage {
  /** In reading order; boxes in shares of the upright page. */
  readonly words: readonly Word[];
  /** Degrees clockwise by which the picture had to be turned to stand upright. */
  readonly turned: Turn;
  readonly lines: readonly string[];
}

/**
 * Reads the text of a page picture. Meant for a child process: the networks block the event loop for up to a second at a time.
 * Rejects with the signal's reason when aborted, and when the models can't be loaded (see `ocrAvailable`).
 */
export async function recognizePage(
  picture: RgbPicture,
  options: RecognizeOptions = {},
): Promise<RecognizedPage> {
  options.signal?.throwIfAborted();
  const models = await loadModels();
  const page = await standUpright(models, picture);
  const rows = await readRows(page, options);
  const language = accentedLanguageOf(wordsOf(rows, page).map((word) => word.text));
  const accented = language === null ? rows : withAccents(rows, page, language);
  const words = await secondReading(page.frame, wordsOf(accented, page), options.signal);
  return { words, turned: page.frame.turned, lines: linesOf(words) };
}

type ReadRow = readonly RecognisedLine[];

/** Reads the areas of a page row by row. Rows without text are left out. */
async function readRows(page: UprightPage, { signal, onLines }: RecognizeOptions): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for (const rects of rowsOf(page.rects)) {
    const row: RecognisedLine[] = [];
    for (const rect of rects) {
      signal?.throwIfAborted();
      const recognised = await page.reader(rect);
      if (confidenceOf(recognised.glyphs) >= MIN_CONFIDENCE) row.push(recognised);
    }
    if (row.length === 0) continue;
    rows.push(row);
    onLines?.(linesOf(wordsOf([row], page)));
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
function linesOf(words: readonly Word[]): string[] {
  const lines = Map.groupBy(words, (word) => word.line);
  return [...lines.values()].map((line) => line.map((word) => word.text).join(' '));
}
