import type { Word } from '@vouch/core/document/document.ts';
import { loadModels } from './models/models.ts';
import type { Turn } from './page/frame.ts';
import { rowsOf } from './page/rows.ts';
import { standUpright, type UprightPage } from './page/stand-upright.ts';
import type { RgbPicture } from './picture.ts';
import { confidenceOf } from './read/recognise-line.ts';
import { splitWords } from './read/split-words.ts';
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
  const first = await readRows(page, options);
  const words = await secondReading(page.frame, first, options.signal);
  return { words, turned: page.frame.turned, lines: linesOf(words) };
}

/** Reads the areas of a page row by row. Rows without text get no line number. */
async function readRows(page: UprightPage, { signal, onLines }: RecognizeOptions): Promise<Word[]> {
  const words: Word[] = [];
  let line = 0;
  for (const row of rowsOf(page.rects)) {
    const rowWords: Word[] = [];
    for (const rect of row) {
      signal?.throwIfAborted();
      const recognised = await page.reader(rect);
      if (confidenceOf(recognised.glyphs) < MIN_CONFIDENCE) continue;
      rowWords.push(...splitWords(recognised, page.frame.size, line));
    }
    if (rowWords.length === 0) continue;
    words.push(...rowWords);
    onLines?.(linesOf(rowWords));
    line += 1;
  }
  return words;
}

/** The words of each line, joined. */
function linesOf(words: readonly Word[]): string[] {
  const lines = Map.groupBy(words, (word) => word.line);
  return [...lines.values()].map((line) => line.map((word) => word.text).join(' '));
}
