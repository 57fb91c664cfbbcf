import { chanceOf } from '@vouch/core/ensemble/score.ts';
import type { Case } from './case.ts';

/** A line from evidence to natural-log odds. */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** Evidence taken as it is. */
export const AS_IT_IS: Line = { slope: 1, offset: 0 };

const ROUNDS = 50;
/** Keeps the equations solvable when evidence tells the classes apart completely. */
const RIDGE = 1e-3;

/** The line under which the labels are most likely (logistic regression by Newton's method), as if half of the documents were forged. */
export function fit(cases: readonly Case[]): Line {
  const forged = cases.filter(({ isForged }) => isForged).length;
  const weightOf = ({ isForged }: Case) => 0.5 / Math.max(1, isForged ? forged : cases.length - forged);
  let line = AS_IT_IS;
  for (let round = 0; round < ROUNDS; round += 1) line = step(cases, line, weightOf);
  return line;
}

function step(cases: readonly Case[], { slope, offset }: Line, weightOf: (item: Case) => number): Line {
  let [gradSlope, gradOffset] = [RIDGE * (1 - slope), -RIDGE * offset];
  let [slopeSlope, slopeOffset, offsetOffset] = [RIDGE, 0, RIDGE];
  for (const item of cases) {
    const chance = chanceOf(slope * item.evidence + offset);
    const weight = weightOf(item);
    const miss = weight * ((item.isForged ? 1 : 0) - chance);
    const curve = weight * chance * (1 - chance);
    gradSlope += miss * item.evidence;
    gradOffset += miss;
    slopeSlope += curve * item.evidence ** 2;
    slopeOffset += curve * item.evidence;
    offsetOffset += curve;
  }
  const determinant = slopeSlope * offsetOffset - slopeOffset ** 2;
  return {
    slope: Math.max(0.05, slope + (offsetOffset * gradSlope - slopeOffset * gradOffset) / determinant),
    offset: offset + (slopeSlope * gradOffset - slopeOffset * gradSlope) / determinant,
  };
}

/** Half-way between the fitted line and evidence as it is: the checks were made on the same documents, so the fit trusts them too much. */
export function halfWay({ slope, offset }: Line): Line {
  const half = (fitted: number, plain: number) => Math.round(50 * (fitted + plain)) / 100;
  return { slope: half(slope, AS_IT_IS.slope), offset: half(offset, AS_IT_IS.offset) };
}

/** Chances of forgery for each case, at half forged, by a line fitted on the other folds. */
export function crossValidated(
  cases: readonly Case[],
  folds: number,
  finish: (line: Line) => Line,
): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const line = finish(fit(cases.filter((_item, index) => index % folds !== fold)));
    const held = cases.filter((_item, index) => index % folds === fold);
    return held.map((item) => ({
      chance: chanceOf(line.slope * item.evidence + line.offset),
      isForged: item.isForged,
    }));
  }).flat();
}

/** A chance with what was true. */
export interface Judged {
  readonly chance: number;
  readonly isForged: boolean;
}
