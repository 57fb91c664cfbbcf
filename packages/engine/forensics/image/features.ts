import { MARK_NAMES, type MarkName } from './measured-word.ts';
import type { StandOut } from './peers.ts';

/** Directions that an edit explains: it makes likeness to other shapes higher and the fit to the saving history lower. */
const ONE_WAY: Readonly<Partial<Record<MarkName, 'above' | 'below'>>> = {
  twin: 'above',
  secondTwin: 'above',
  fit: 'below',
  lowestFit: 'below',
};

/** Something a model weighs: how far a mark lies above or below that of the peers, or how badly it fits by itself. */
export interface Feature {
  readonly mark: MarkName;
  readonly way: 'above' | 'below' | 'alone';
}

/** All features in the order of `featuresOf`. */
export const FEATURES: readonly Feature[] = [
  ...MARK_NAMES.flatMap((mark) =>
    (['above', 'below'] as const)
      .filter((way) => (ONE_WAY[mark] ?? way) === way)
      .map((way) => ({ mark, way })),
  ),
  { mark: 'fit', way: 'alone' },
  { mark: 'lowestFit', way: 'alone' },
];

/** What a model weighs of a word: zero or more each, far deviations pressed together. */
export function featuresOf(standOut: StandOut): readonly number[] {
  return FEATURES.map((feature) => Math.log1p(Math.max(0, distanceOf(standOut, feature))));
}

function distanceOf({ deviations, word }: StandOut, { mark, way }: Feature): number {
  if (way === 'above') return deviations[mark];
  if (way === 'below') return -deviations[mark];
  const alone = word.marks[mark];
  return Number.isNaN(alone) ? 0 : -2 * alone;
}
