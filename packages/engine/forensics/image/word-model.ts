import type { TraceSign } from '@vouch/core/document/picture-traces.ts';

import { FEATURES, featuresOf } from './features.ts';
import type { MarkName } from './measured-word.ts';
import type { StandOut } from './peers.ts';

/** A linear model of edited words: what `npm run bench -- train-picture` writes. */
export interface WordModel {
  readonly bias: number;
  /** By mark and way, such as `stroke-above`; zero or more. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Name under which the weight of a feature is kept. */
export function weightName({ mark, way }: (typeof FEATURES)[number]): string {
  return `${mark}-${way}`;
}

/** A word with what the model makes of it. */
export interface WordScore {
  readonly standOut: StandOut;
  /** Natural-log odds as trained on single words, not calibrated for pages. */
  readonly score: number;
  /** What weighs most, strongest first. */
  readonly signs: readonly TraceSign[];
}

const SIGN_OF: Readonly<Record<MarkName, TraceSign>> = {
  uneven: 'ink',
  skirt: 'sharpness',
  stroke: 'stroke',
  patch: 'paper',
  fit: 'saving',
  lowestFit: 'saving',
  twin: 'twin',
  secondTwin: 'twin',
};
const MOST_SIGNS = 3;
/** A sign that adds less than this is not told. */
const LEAST_SHARE = 0.3;

/** Weighs one word. */
export function scoreWord(standOut: StandOut, { bias, weights }: WordModel): WordScore {
  const shares = new Map<TraceSign, number>();
  let score = bias;
  for (const [index, value] of featuresOf(standOut).entries()) {
    const feature = FEATURES[index];
    if (feature === undefined) continue;
    const share = value * (weights[weightName(feature)] ?? 0);
    score += share;
    const sign = SIGN_OF[feature.mark];
    shares.set(sign, (shares.get(sign) ?? 0) + share);
  }
  const signs = [...shares]
    .toSorted(([, a], [, b]) => b - a)
    .filter(([, share], rank) => rank === 0 || share >= LEAST_SHARE)
    .slice(0, MOST_SIGNS)
    .map(([sign]) => sign);
  return { standOut, score, signs };
}
