import type { Page } from '@vouch/core/document/document.ts';
import type { PictureTrace } from '@vouch/core/document/picture-traces.ts';

import type { RgbPicture } from '../../ocr/picture.ts';
import { isStampedNumber } from './candidates.ts';
import { toLuma } from './luma.ts';
import { measureWords } from './measure-words.ts';
import model from './model/weights.json' with { type: 'json' };
import { standOuts } from './peers.ts';
import { scoreWord, type WordScore } from './word-model.ts';

/**
 * From a page's highest word score to natural-log odds that the page was edited: Platt's line, fitted on edited and
 * genuine receipts that took no part in the training. It makes up for there being many words on a page.
 */
const CALIBRATION = { slope: 1.22, shift: -1.87 } as const;
const MOST_TRACES = 8;
/** Traces that speak against an edit are not reported. */
const LEAST_LOG_ODDS = 0;

/** A page of a picture as it was read. */
export interface InspectedPage {
  readonly number: Page['number'];
  readonly words: Page['words'];
}

/**
 * Words of one page that look as if they were put in later, strongest first, at most eight. Each word is compared with its
 * peers on the page. `table` is the brightness table of a JPEG that is shown pixel by pixel; `null` for other files.
 */
export function findTraces(
  picture: RgbPicture,
  page: InspectedPage,
  table: readonly number[] | null,
): readonly PictureTrace[] {
  const words = measureWords(toLuma(picture), page.words, table);
  return standOuts(words)
    .filter(({ word }) => !isStampedNumber(word, words))
    .map((standOut) => scoreWord(standOut, model))
    .map((scored) => toTrace(scored, page.number))
    .filter(({ logOdds }) => logOdds > LEAST_LOG_ODDS)
    .toSorted((a, b) => b.logOdds - a.logOdds)
    .slice(0, MOST_TRACES);
}

function toTrace({ standOut, score, signs }: WordScore, page: number): PictureTrace {
  const { word, peers } = standOut;
  const logOdds = CALIBRATION.slope * score + CALIBRATION.shift;
  return { place: { page, box: word.box }, text: word.text, logOdds, signs, peers };
}
