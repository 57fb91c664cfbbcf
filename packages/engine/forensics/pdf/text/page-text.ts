import { charsOf, type PdfChar } from '../../../open/pdf/pdfium/chars.ts';
import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import type { PdfiumPage } from '../../../open/pdf/pdfium/page.ts';
import { type DrawnWord, toDrawnWords } from './words.ts';

/** The text of one page as it is drawn. */
export interface PageText {
  readonly page: PdfiumPage;
  readonly chars: readonly PdfChar[];
  readonly words: readonly DrawnWord[];
}

/** Pages looked at by structure checks; edits of amounts are on the first ones. */
export const MOST_PAGES = 20;

/** Runs `use` on each of the first 20 pages; pages that can't be loaded are left out. */
export function onEachPage<T>(pdf: PdfiumDocument, use: (text: PageText) => T): readonly T[] {
  const results: T[] = [];
  for (let index = 0; index < Math.min(pdf.pageCount, MOST_PAGES); index += 1) {
    const result = pdf.withPage(index, (page) => {
      const chars = charsOf(pdf.pdfium, page);
      return { value: use({ page, chars, words: toDrawnWords(chars) }) };
    });
    if (result !== null) results.push(result.value);
  }
  return results;
}
