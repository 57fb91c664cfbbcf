import { MARK_NAMES, type MarkName } from './measured-word.ts';
import type { StandOut } from './peers.ts';

/** Names of the features, in the order of `featuresOf`: each mark above and below its peers. */
export const FEATURE_NAMES: readonly string[] = MARK_NAMES.flatMap((name) => [
  `${name}-above`,
  `${name}-below`,
]);

/** Deviations as features that a linear model can weigh: zero or more, far ones pressed together. */
export function featuresOf({ deviations }: StandOut): readonly number[] {
  return MARK_NAMES.flatMap((name: MarkName) => {
    const deviation = deviations[name];
    return [Math.log1p(Math.max(0, deviation)), Math.log1p(Math.max(0, -deviation))];
  });
}
