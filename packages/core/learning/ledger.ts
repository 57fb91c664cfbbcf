import { CALIBRATION } from '../ensemble/calibration.ts';
import { needsSecond, readKey } from './lesson-key.ts';

/** What one person's feedback adds to each weight, natural-log odds, by the text of the lesson's key. */
export type Contribution = Readonly<Record<string, number>>;

/** The contributions of all persons: who moved what, and how far. */
export type Ledger = Readonly<Record<string, Contribution>>;

/** How far one person may move any score, 0 to 1: in one version, and in all; a little less than .05 and .10, as scores are rounded. */
const SCORE_PER_VERSION = 0.0495;
const SCORE_IN_ALL = 0.0995;

/** The same as bounds on a document's evidence, natural-log odds. */
export const MOST_PER_VERSION = evidenceThatMoves(SCORE_PER_VERSION);
export const MOST_IN_ALL = evidenceThatMoves(SCORE_IN_ALL);

/** Smaller contributions are dropped. */
const LEAST = 1e-6;

/**
 * How far a contribution can move one document's evidence: the sum of its parts, as all of them may meet in one document. What needs a
 * second person counts twice, because it also sets free what the other person said.
 */
export function reachOf(contribution: Contribution): number {
  return Object.entries(contribution).reduce((sum, [text, value]) => {
    const key = readKey(text);
    return sum + Math.abs(value) * (key !== null && needsSecond(key) ? 2 : 1);
  }, 0);
}

/** The contribution, made smaller as a whole where it reaches farther than allowed. */
export function bounded(contribution: Contribution, mostReach: number): Contribution {
  const reach = reachOf(contribution);
  const share = reach > mostReach ? mostReach / reach : 1;
  return Object.fromEntries(
    Object.entries(contribution)
      .map(([text, value]) => [text, value * share] as const)
      .filter(([, value]) => Math.abs(value) > LEAST),
  );
}

/** Evidence that moves no score by more than `share`: log-odds that change by d change a chance by tanh(d / 4) at most. */
function evidenceThatMoves(share: number): number {
  return (4 * Math.atanh(share)) / CALIBRATION.slope;
}

/** Two contributions together. */
export function added(a: Contribution, b: Contribution): Contribution {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));
}

/** What everyone says about one thing. */
export interface Voices {
  /** Natural-log odds. */
  readonly weight: number;
  /** People who speak for more weight, and for less. */
  readonly more: number;
  readonly less: number;
}

/** The voices on each thing, by the text of its key. */
export function voicesOf(ledger: Ledger): ReadonlyMap<string, Voices> {
  const values = new Map<string, number[]>();
  for (const contribution of Object.values(ledger)) {
    for (const [text, value] of Object.entries(contribution)) {
      values.set(text, [...(values.get(text) ?? []), value]);
    }
  }
  return new Map([...values].map(([text, list]) => [text, sumUp(text, list)]));
}

function sumUp(text: string, unsorted: readonly number[]): Voices {
  // Sorted, so that the sum does not depend on the order of persons.
  const list = unsorted.toSorted((a, b) => b - a);
  const key = readKey(text);
  const isShared = key !== null && needsSecond(key);
  // Nobody's voice counts for more than the second loudest: alone it counts for nothing.
  const most = isShared ? Math.max(0, list[1] ?? 0) : Number.POSITIVE_INFINITY;
  const weight = list.reduce((sum, value) => sum + Math.min(value, most), 0);
  return {
    weight: isShared ? Math.max(0, weight) : weight,
    more: list.filter((value) => value > 0).length,
    less: list.filter((value) => value < 0).length,
  };
}
