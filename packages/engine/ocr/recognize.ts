import type { Word } from '@vouch/core/document/document.ts';

import { loadModels } from './models/models.ts';
import type { Turn } from './page/frame.ts';
import type { UprightPage } from './page/stand-upright.ts';
import { toPageOf, type ToPage } from './page/to-page.ts';
import { layFlat } from './paper/lay-flat.ts';
import type { RgbPicture, Size } from './picture.ts';
import { linesOf, type ReadOptions, readSheet } from './read-sheet.ts';

/** A sheet of paper as it was read: upright, straight, seen from straight above. */
export interface RecognizedSheet {
  /** In reading order; boxes in shares of the sheet. */
  readonly words: readonly Word[];
  /** Size in pixels as it was read. */
  readonly size: Size;
  /** Takes boxes of the sheet to the upright page. */
  readonly toPage: ToPage;
}

/** The text of a page. */
export interface RecognizedPage {
  /** In reading order, sheet by sheet; boxes in shares of the upright page. */
  readonly words: readonly Word[];
  /** Degrees clockwise by which the picture had to be turned to stand upright. */
  readonly turned: Turn;
  readonly lines: readonly string[];
  /** One, or several where the picture shows papers that lie apart. */
  readonly sheets: readonly RecognizedSheet[];
}

/**
 * Reads the text of a page picture. Meant for a child process: the networks block the event loop for up to a second at a time.
 * Rejects with the signal's reason when aborted, and when the models can't be loaded (see `ocrAvailable`).
 */
export async function recognizePage(picture: RgbPicture, options: ReadOptions = {}): Promise<RecognizedPage> {
  options.signal?.throwIfAborted();
  const flat = await layFlat(await loadModels(), picture);
  const turned = flat[0]?.turned ?? 0;
  const sheets: RecognizedSheet[] = [];
  const words: Word[] = [];
  for (const page of flat) {
    const sheet = await recognizeSheet(page, options);
    const toPage = toPageOf(page, picture, turned);
    sheets.push({ ...sheet, toPage });
    const first = (words.at(-1)?.line ?? -1) + 1;
    words.push(...sheet.words.map((word) => ({ ...word, box: toPage(word.box), line: first + word.line })));
  }
  return { words, turned, lines: linesOf(words), sheets };
}

async function recognizeSheet(page: UprightPage, options: ReadOptions) {
  return { words: await readSheet(page, options), size: page.frame.size };
}
