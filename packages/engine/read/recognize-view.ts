import type { Page, Word } from '@vouch/core/document/document.ts';

import type { RecognizedPage } from '../ocr/recognize.ts';
import type { RgbPicture } from '../ocr/picture.ts';
import type { PageView } from '../open/page-source.ts';
import { isCentredIn } from '../open/pdf/text/unread-pictures.ts';

/** A page after recognition, upright. */
export interface RecognizedView {
  readonly view: Omit<Page, 'number'>;
  readonly notice: string | null;
}

/** How a page is drawn for recognition, and who hears of its lines. */
export interface Recognition {
  readonly draw: () => Promise<RgbPicture>;
  readonly onLines: (lines: readonly string[]) => void;
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
  if (!available.available) return { view, notice: available.reason };
  const { recognizePage } = await import('../ocr/recognize.ts');
  const isWhole = view.textSource === 'none';
  const seen = await recognizePage(picture, isWhole ? { onLines: recognition.onLines } : {});
  if (isWhole) return { view: seenAs(view, seen), notice: null };
  const inPictures = seen.words.filter(({ box }) => unreadPictures.some((place) => isCentredIn(box, place)));
  const isUpright = seen.turned === 0;
  return { view: { ...view, words: isUpright ? append(view.words, inPictures) : view.words }, notice: null };
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

/** The words of pictures follow those of the page, on lines of their own. */
function append(words: readonly Word[], more: readonly Word[]): Word[] {
  const first = Math.max(-1, ...words.map((word) => word.line)) + 1;
  return [...words, ...more.map((word) => ({ ...word, line: first + word.line }))];
}
