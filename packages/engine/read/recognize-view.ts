import type { Page, Word } from '@vouch/core/document/document.ts';

import type { RecognizedPage } from '../ocr/recognize.ts';
import type { RgbPicture } from '../ocr/picture.ts';
import type { PageView } from '../open/page-source.ts';
import { isCentredIn } from '../open/pdf/text/unread-pictures.ts';
import type { ViewSheet } from './sheet.ts';

/** A page after recognition, upright. */
export interface RecognizedView {
  readonly view: Omit<Page, 'number'>;
  /** The papers on the page as they are read, straight; empty where that is the page itself. */
  readonly sheets: readonly ViewSheet[];
  readonly notice: string | null;
}

/** How a page is drawn for recognition, and who hears of its lines. */
export interface Recognition {
  readonly draw: () => Promise<RgbPicture>;
  readonly onLines: (lines: readonly string[]) => void;
  /** Languages of the second reader; all that there are when `null` or left out. */
  readonly secondLanguages?: readonly string[] | null;
}

/**
 * Recognises what the words of a page do not tell: all of it, or its unread pictures. Where recognition is not available the page
 * stays as it is, with a notice.
 */
export async function recognizeView(page: PageView, recognition: Recognition): Promise<RecognizedView> {
  const { unreadPictures, ...view } = page;
  const picture = await recognition.draw();
  // The networks are loaded with the first picture: a process that only reads digital documents stays small.
  const { ocrAvailable } = await import('../ocr/availability.ts');
  const available = await ocrAvailable();
  if (!available.available) return { view, sheets: [], notice: available.reason };
  const { recognizePage } = await import('../ocr/recognize.ts');
  const isWhole = view.textSource === 'none';
  const seen = await recognizePage(
    picture,
    isWhole ? recognition : { secondLanguages: recognition.secondLanguages ?? null },
  );
  if (isWhole) return { view: seenAs(view, seen), sheets: sheetsOf(view, seen), notice: null };
  const inPictures = seen.words.filter(({ box }) => unreadPictures.some((place) => isCentredIn(box, place)));
  const words = seen.turned === 0 ? append(view.words, inPictures) : view.words;
  return { view: { ...view, words }, sheets: [], notice: null };
}

function seenAs(view: Omit<Page, 'number'>, { words, turned }: RecognizedPage): Omit<Page, 'number'> {
  const isSideways = turned % 180 !== 0;
  return {
    unit: view.unit,
    width: isSideways ? view.height : view.width,
    height: isSideways ? view.width : view.height,
    textSource: words.length === 0 ? 'none' : 'ocr',
    words,
    turned,
  };
}

function sheetsOf({ unit }: Omit<Page, 'number'>, { sheets, turned }: RecognizedPage): ViewSheet[] {
  return sheets
    .filter(({ words }) => words.length > 0)
    .map(({ words, size, toPage }) => ({
      view: { unit, ...size, textSource: 'ocr', words, turned },
      toPage,
    }));
}

/** The words of pictures follow those of the page, on lines of their own. */
function append(words: readonly Word[], more: readonly Word[]): Word[] {
  const first = Math.max(-1, ...words.map((word) => word.line)) + 1;
  return [...words, ...more.map((word) => ({ ...word, line: first + word.line }))];
}
