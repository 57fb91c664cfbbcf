import type { Document, Page, Word } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { Box, Place } from '@vouch/core/geometry/box.ts';
import { contradictionOf } from './contradicting-places.ts';
import type { Look } from './look-again.ts';
import { amountIn, corrected, secondOpinionOn, weighed } from './second-opinion.ts';

/** A document with what was read from it. */
export interface Reading {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** How places are looked at again and how a corrected document is extracted from. */
export interface SecondLook {
  readonly hasTime: () => boolean;
  readonly lookAt: (page: Page, box: Box) => Promise<readonly Look[]>;
  readonly extract: (document: Document) => Extraction;
}

/**
 * Looks again at recognised amounts that contradict each other before anybody is accused of them. What further looks read is taken over
 * only where fewer sums are wrong with it; else the first reading stays, and with it the contradiction: surer where they
 * confirm it, doubtful where they don't.
 */
export async function settleSums(first: Reading, look: SecondLook): Promise<Reading> {
  if (first.document.pages.every(({ textSource }) => textSource !== 'ocr')) return first;
  const { count, places } = contradictionOf(first.document, first.extraction);
  let best: Counted = { ...first, count };
  for (const place of places) {
    if (best.count === 0 || !look.hasTime()) break;
    best = await settleAt(best, place, look);
  }
  return best.document === first.document ? first : { document: best.document, extraction: best.extraction };
}

/** A reading, and how many of its sums are wrong. */
interface Counted extends Reading {
  readonly count: number;
}

async function settleAt(reading: Counted, { page: number, box }: Place, look: SecondLook): Promise<Counted> {
  const page = reading.document.pages.find((one) => one.number === number);
  const word = page?.textSource === 'ocr' ? amountIn(page, box) : null;
  if (!page || word === null) return reading;
  const opinion = secondOpinionOn(word, await look.lookAt(page, word.box));
  if (opinion === null) return reading;
  if (opinion.kind === 'corrects') {
    const document = withWord(reading.document, word, corrected(word, opinion));
    const extraction = look.extract(document);
    const { count } = contradictionOf(document, extraction);
    if (count < reading.count) return { document, extraction, count };
  }
  return { ...reading, document: withWord(reading.document, word, weighed(word, opinion)) };
}

function withWord(document: Document, old: Word, word: Word): Document {
  const pages = document.pages.map((page) =>
    page.words.includes(old)
      ? { ...page, words: page.words.map((other) => (other === old ? word : other)) }
      : page,
  );
  return { ...document, pages };
}
