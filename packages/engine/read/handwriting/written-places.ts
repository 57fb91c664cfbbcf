import type { Document, Page, Word } from '@vouch/core/document/document.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import { overlapOf } from '@vouch/core/geometry/box.ts';

/** Share of a word that lies in a field's box. */
const LEAST_OVERLAP = 0.5;
/** Share of the words at a place that are handwritten: one of an address may look so. */
const LEAST_SHARE = 1 / 3;

/** Whether any word of a document is handwritten. */
export function hasHandwriting({ pages }: Pick<Document, 'pages'>): boolean {
  return pages.some(({ words }) => words.some(isHandwritten));
}

/** Whether a word is handwritten. */
export function isHandwritten({ handwritten }: Word): boolean {
  return handwritten === true;
}

/** The document as it was printed: without its handwritten words. */
export function printedOnly(document: Document): Document {
  const printed = (page: Page): Page => ({
    ...page,
    words: page.words.filter((word) => !isHandwritten(word)),
  });
  return { ...document, pages: document.pages.map(printed) };
}

/** Whether handwriting stands at a place: at least one word in three there. */
export function isWrittenAt({ pages }: Pick<Document, 'pages'>, { page, box }: Place): boolean {
  const words = pages.find(({ number }) => number === page)?.words ?? [];
  const there = words.filter((word) => overlapOf(word.box, box) >= LEAST_OVERLAP);
  const written = there.filter(isHandwritten).length;
  return written > 0 && written >= there.length * LEAST_SHARE;
}
