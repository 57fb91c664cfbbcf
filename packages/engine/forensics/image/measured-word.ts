import type { Box } from '@vouch/core/geometry/box.ts';

import type { Region } from './region.ts';

/** Marks that are compared between words, with the least spread that counts as a difference (in the mark's own unit). */
export const LEAST_SPREAD = {
  uneven: 0.02,
  skirt: 0.02,
  stroke: 0.08,
  patch: 1,
  fit: 0.3,
  lowestFit: 0.3,
  twin: 0.1,
  secondTwin: 0.1,
} as const satisfies Readonly<Record<string, number>>;

/** Name of a mark. */
export type MarkName = keyof typeof LEAST_SPREAD;

/** All marks in the order in which a model's weights are stored. */
export const MARK_NAMES = Object.keys(LEAST_SPREAD) as readonly MarkName[];

/** A word with what was measured on it; a mark that could not be measured is `NaN`. */
export interface MeasuredWord {
  readonly text: string;
  /** Where it was read, in shares of the page. */
  readonly box: Box;
  /** Its ink, in pixels. */
  readonly region: Region;
  /** Height of its ink in pixels. */
  readonly height: number;
  readonly marks: Readonly<Record<MarkName, number>>;
}

const DIGITS = /\d/g;

/** Whether a word carries a value that somebody may want to change: an amount, a date, a number. */
export function isValue({ text }: { readonly text: string }): boolean {
  const count = text.match(DIGITS)?.length ?? 0;
  return count >= 3 && count <= 14;
}
