import type { FieldName } from '../extraction/extraction.ts';
import type { Candidate, FieldCandidates } from './candidates.ts';
import { addsUp, HUB, type Relation, RELATIONS } from './relations.ts';

/** The candidates of every field, the weightiest first. */
export type CandidatesByField = ReadonlyMap<FieldName, FieldCandidates>;
/** The candidate that is taken of every field; fields without one are left out. */
export type Choice = ReadonlyMap<FieldName, Candidate>;

/** Natural-log odds that an equation which holds adds: wrong amounts seldom add up by chance, but real papers often leave a part out. */
export const HOLDS = Math.log(3);

/** Candidates of one amount that are tried together with others. */
const MOST_TRIED = 6;

/**
 * Takes one candidate of every field: the weightiest, where amounts that add up are heavier together. As all equations meet in the grand
 * total alone, the best choice is found by trying each grand total with the best of every other pair.
 */
export function chooseJointly(candidates: CandidatesByField): Choice {
  const takeable = (field: FieldName) =>
    (candidates.get(field)?.candidates ?? []).filter(({ isTakeable }) => isTakeable).slice(0, MOST_TRIED);
  const alone = [...candidates.keys()].flatMap((field) => {
    const [best] = takeable(field);
    return best === undefined ? [] : [[field, best] as const];
  });
  const best = takeable(HUB)
    .map((total) => {
      const pairs = RELATIONS.map((relation) => bestPair(relation, total, takeable));
      return { total, pairs, weight: pairs.reduce((sum, pair) => sum + pair.weight, total.weight) };
    })
    .reduce<Joint | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
  if (best === null) return new Map(alone);
  return new Map([...alone, [HUB, best.total], ...best.pairs.flatMap(({ chosen }) => chosen)]);
}

interface Pair {
  readonly chosen: ReadonlyArray<readonly [FieldName, Candidate]>;
  readonly weight: number;
}

interface Joint {
  readonly total: Candidate;
  readonly pairs: readonly Pair[];
  readonly weight: number;
}

function bestPair(
  relation: Relation,
  total: Candidate,
  takeable: (field: FieldName) => readonly Candidate[],
): Pair {
  const { plus, other } = relation;
  const [first, second] = [takeable(plus), takeable(other)];
  const loose: Pair = {
    chosen: [
      ...first.slice(0, 1).map((one) => [plus, one] as const),
      ...second.slice(0, 1).map((one) => [other, one] as const),
    ],
    weight: (first[0]?.weight ?? 0) + (second[0]?.weight ?? 0),
  };
  const fitting = first.flatMap((one) =>
    second
      .filter((two) =>
        addsUp(relation, (field) => ({ [HUB]: total, [plus]: one, [other]: two })[field]?.value),
      )
      .map((two): Pair => ({
        chosen: [
          [plus, one],
          [other, two],
        ],
        weight: one.weight + two.weight + HOLDS,
      })),
  );
  return fitting.reduce((a, b) => (b.weight > a.weight ? b : a), loose);
}
