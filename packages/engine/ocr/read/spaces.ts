import type { Values } from '../models/network.ts';
import { type Run, peakOf, STEP_PX } from './ctc.ts';
import type { InkGaps } from './ink-gaps.ts';

/**
 * Chance of a space from which one is taken, although "nothing" is likelier at every step. The recogniser was trained mostly
 * on text without spaces and is shy of them: at this chance more than 19 of 20 such gaps are real ones, measured.
 */
const LIKELY = 0.05;
/** The same where the characters stand far apart. */
const LIKELY_WHEN_WIDE = 0.01;
/** Steps between the middles of two characters that are far apart: almost the height of the line. */
const WIDE_STEPS = 5;
/**
 * A gap narrower than this share of the line's usual space, times the chance that it is none, lies between letters: four fifths of the
 * wrong spaces fell away so, and one of 250 right ones, measured on receipts.
 */
const NARROW = 0.6;
const MARK = /^[.,:;'-]$/;

/** A space that the recogniser saw, but not clearly. */
export interface HiddenSpace {
  readonly step: number;
  readonly probability: number;
}

/**
 * The hidden spaces of a line, each at the index of the character after it. Where the ink is known, gaps that are much narrower than
 * the other spaces of the line are none: some print sets a narrow letter far from its neighbours.
 */
export function hiddenSpaces(
  output: Values,
  runs: readonly Run[],
  gaps: InkGaps | null,
): ReadonlyMap<number, HiddenSpace> {
  const found = new Map<number, HiddenSpace>();
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const space = before === undefined ? null : hiddenSpace(output, before, run);
    if (space !== null) found.set(index, space);
  }
  if (gaps === null || found.size === 0) return found;
  const { usual, widest, spaces } = gapsOf(runs, found, gaps);
  return new Map(
    [...found].filter(([index, { probability }]) => {
      const width = widthBetween(runs[index - 1], runs[index], gaps);
      return width > (spaces === 1 ? widest : usual * NARROW * (1 - probability));
    }),
  );
}

function hiddenSpace(output: Values, before: Run, after: Run): HiddenSpace | null {
  if (before.text === ' ' || after.text === ' ') return null;
  if (isInsideNumber(before.text, after.text)) return null;
  const space = (output.shape[2] ?? 1) - 1;
  const peak = peakOf(output, space, { first: before.last, last: after.first });
  const distance = (after.first + after.last - before.first - before.last) / 2;
  return peak.probability >= (distance >= WIDE_STEPS ? LIKELY_WHEN_WIDE : LIKELY) ? peak : null;
}

interface LineGaps {
  /** Middle width of the spaces, clear and hidden. */
  readonly usual: number;
  /** Width of the widest gap between other letters or digits. */
  readonly widest: number;
  /** How many spaces there are. */
  readonly spaces: number;
}

function gapsOf(runs: readonly Run[], hidden: ReadonlyMap<number, HiddenSpace>, gaps: InkGaps): LineGaps {
  const spaces: number[] = [];
  let widest = 0;
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (run.text === ' ') spaces.push(widthBetween(before, runs[index + 1], gaps));
    else if (hidden.has(index)) spaces.push(widthBetween(before, run, gaps));
    else if (isInWord(before, run)) widest = Math.max(widest, widthBetween(before, run, gaps));
  }
  const usual = spaces.toSorted((a, b) => a - b)[spaces.length >> 1] ?? 0;
  return { usual, widest, spaces: spaces.length };
}

function isInWord(before: Run | undefined, { text }: Run): boolean {
  return before !== undefined && before.text !== ' ' && !MARK.test(before.text) && !MARK.test(text);
}

function widthBetween(before: Run | undefined, after: Run | undefined, gaps: InkGaps): number {
  return before === undefined || after === undefined ? 0 : gaps(middleOf(before), middleOf(after));
}

/** Middle of a character in pixels of the recogniser's input. */
function middleOf({ first, last }: Run): number {
  return ((first + last + 1) / 2) * STEP_PX;
}

/** Points stand alone in wide-set print, so a gap beside one says little. */
function isInsideNumber(before: string, after: string): boolean {
  return (/^[.,]$/.test(before) && /^\d$/.test(after)) || (/^\d$/.test(before) && /^[.,]$/.test(after));
}
