import type { Document, Page, Word } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import { contradictionOf } from './contradicting-places.ts';
import { replaceAmount } from './replace-amount.ts';

/** A document with what was read from it. */
export interface Reading {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** How places are looked at again and how a corrected document is extracted from. */
export interface SecondLook {
  readonly hasTime: () => boolean;
  readonly lookAt: (page: Page, place: Place) => Promise<readonly Word[]>;
  readonly extract: (document: Document) => Extraction;
}

/**
 * Looks again at recognised amounts that contradict each other before anybody is accused of them. What a second look reads is taken over
 * only where fewer sums are wrong with it; else the first reading stays, and with it the contradiction.
 */
export async function settleSums(first: Reading, look: SecondLook): Promise<Reading> {
  let best = first;
  let { count, places } = contradictionOf(first.document, first.extraction);
  for (const place of places) {
    const page = best.document.pages.find(({ number }) => number === place.page);
    if (count === 0 || !look.hasTime()) break;
    if (page?.textSource !== 'ocr') continue;
    const changed = replaceAmount(page, place.box, await look.lookAt(page, place));
    if (changed === null) continue;
    const pages = best.document.pages.map((other) => (other === page ? changed : other));
    const document = { ...best.document, pages };
    const extraction = look.extract(document);
    const after = contradictionOf(document, extraction).count;
    if (after >= count) continue;
    best = { document, extraction };
    count = after;
  }
  return best;
}
