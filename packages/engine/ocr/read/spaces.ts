import type { Values } from '../models/network.ts';
import { type Run, peakOf } from './ctc.ts';

/**
 * Chance of a space from which one is taken, although "nothing" is likelier at every step. The recogniser was trained mostly
 * on text without spaces and is shy of them: at this chance more than 19 of 20 such gaps are real ones, measured.
 */
const LIKELY = 0.05;
/** The same where the characters stand far apart. */
const LIKELY_WHEN_WIDE = 0.01;
/** Steps between the middles of two characters that are far apart: almost the height of the line. */
const WIDE_STEPS = 5;

/** Finds the space that the recogniser saw, but not clearly, between two neighbouring characters; null when there is none. */
export function hiddenSpace(
  output: Values,
  before: Run,
  after: Run,
): { readonly step: number; readonly probability: number } | null {
  if (before.text === ' ' || after.text === ' ') return null;
  if (isInsideNumber(before.text, after.text)) return null;
  const space = (output.shape[2] ?? 1) - 1;
  const peak = peakOf(output, space, { first: before.last, last: after.first });
  const distance = (after.first + after.last - before.first - before.last) / 2;
  return peak.probability >= (distance >= WIDE_STEPS ? LIKELY_WHEN_WIDE : LIKELY) ? peak : null;
}

/** Points stand alone in wide-set print, so a gap beside one says little. */
function isInsideNumber(before: string, after: string): boolean {
  return (/^[.,]$/.test(before) && /^\d$/.test(after)) || (/^\d$/.test(before) && /^[.,]$/.test(after));
}
