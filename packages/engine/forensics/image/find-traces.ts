import type { Page } from '@vouch/core/document/document.ts';
import type { PictureTrace } from '@vouch/core/document/picture-traces.ts';

import type { RgbPicture } from '../../ocr/picture.ts';
import { isStampedNumber } from './candidates.ts';
import { toLuma } from './luma.ts';
import { measureWords } from './measure-words.ts';
import model from './model/weights.json' with { type: 'json' };
import { type StandOut, standOuts } from './peers.ts';
import { scoreWord, type WordScore } from './word-model.ts';

/**
 * From a page's highest word score to natural-log odds that the page was edited: Platt's line, fitted on edited and
 * genuine receipts that took no part in the training.
 */
const CALIBRATION = { slope: 1.6, shift: 0.27 } as const;
/** The highest of many scores is high by chance: what is taken off for each natural logarithm of their number. */
const CROWD = 0.5;
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
  const scored = comparedWords(picture, page.words, table).map((standOut) => scoreWord(standOut, model));
  return scored
    .map((word) => toTrace(word, { page: page.number, among: scored.length }))
    .filter(({ logOdds }) => logOdds > LEAST_LOG_ODDS)
    .toSorted((a, b) => b.logOdds - a.logOdds)
    .slice(0, MOST_TRACES);
}

/** The words that carry values and how they stand out; those that archives stamp are left out. */
export function comparedWords(
  picture: RgbPicture,
  words: Page['words'],
  table: readonly number[] | null,
): readonly StandOut[] {
  const measured = measureWords(toLuma(picture), words, table);
  return standOuts(measured).filter(({ word }) => !isStampedNumber(word, measured));
}

/** A word's score in the crowd of its page, the value that the calibration is for. */
export function scoreAmong(score: number, among: number): number {
  return score - CROWD * Math.log(Math.max(1, among));
}

function toTrace(
  { standOut, score, signs }: WordScore,
  { page, among }: { readonly page: number; readonly among: number },
): PictureTrace {
  const { word, peers } = standOut;
  const logOdds = CALIBRATION.slope * scoreAmong(score, among) + CALIBRATION.shift;
  return { place: { page, box: word.box }, text: word.text, logOdds, signs, peers };
}
