import type { Document, Page } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { Box } from '@vouch/core/geometry/box.ts';
import { contradictionOf } from './contradicting-places.ts';
import type { Look } from './look-again.ts';
import {
  amountIn,
  replaceAmount,
  type SecondOpinion,
  secondOpinionOn,
  weighAmount,
} from './second-opinion.ts';

/** A document with what was read from it. */
export interface Reading {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** How places are looked at again and how a corrected document is extracted from. */
export interface SecondLook {
  readonly hasTime: () => boolean;
  readonly lookAt: (page: Page, box: Box) => Promise<Look>;
  readonly extract: (document: Document) => Extraction;
}

/**
 * Looks again at recognised amounts that contradict each other before anybody is accused of them. What a second look reads is taken over
 * only where fewer sums are wrong with it; else the first reading stays, and with it the contradiction: surer where both
 * looks agree, doubtful where they don't.
 */
export async function settleSums(first: Reading, look: SecondLook): Promise<Reading> {
  let best = first;
  let { count, places } = contradictionOf(first.document, first.extraction);
  for (const place of places) {
    const page = best.document.pages.find(({ number }) => number === place.page);
    if (count === 0 || !look.hasTime()) break;
    const word = page?.textSource === 'ocr' ? amountIn(page, place.box) : null;
    if (!page || word === null) continue;
    const opinion = secondOpinionOn(word, await look.lookAt(page, word.box));
    if (opinion === null) continue;
    const corrected = opinion.agrees ? null : correct(best, page, { opinion, look });
    const after =
      corrected === null ? count : contradictionOf(corrected.document, corrected.extraction).count;
    best = corrected !== null && after < count ? corrected : weigh(best, page, opinion);
    count = Math.min(count, after);
  }
  return best;
}

/** The reading with the amount as the second look has it. */
function correct(
  { document }: Reading,
  page: Page,
  { opinion, look }: { readonly opinion: SecondOpinion; readonly look: SecondLook },
): Reading {
  const changed = withPage(document, page, replaceAmount(page, opinion));
  return { document: changed, extraction: look.extract(changed) };
}

/** The reading with the amount as sure as both looks make it. What was extracted stays as it is. */
function weigh({ document, extraction }: Reading, page: Page, opinion: SecondOpinion): Reading {
  return { document: withPage(document, page, weighAmount(page, opinion)), extraction };
}

function withPage(document: Document, old: Page, page: Page): Document {
  return { ...document, pages: document.pages.map((other) => (other === old ? page : other)) };
}
