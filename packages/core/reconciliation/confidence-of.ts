import type { FieldName } from '../extraction/extraction.ts';
import type { Candidate } from './candidates.ts';
import { type CandidatesByField, type Choice, HOLDS } from './choose-jointly.ts';
import { addsUp, type Relation, RELATIONS } from './relations.ts';

/**
 * Chance that a candidate is the right value of its field, the other fields being as chosen: its odds against all other candidates and
 * against what nobody read. An equation makes the chosen value surer only if two engines had a part in it, as one that
 * computes what it did not read is always consistent; it always speaks for the others.
 */
export function confidenceOf(
  field: FieldName,
  candidate: Candidate,
  { candidates, choice }: { readonly candidates: CandidatesByField; readonly choice: Choice },
): number {
  const own = RELATIONS.filter(({ total, plus, other }) => [total, plus, other].includes(field));
  const oddsOf = (one: Candidate) => {
    const holding = own.filter((relation) => holdsWith(relation, choice, [field, one]));
    const counted =
      one === choice.get(field) ? holding.filter((relation) => isShared(relation, choice)) : holding;
    return Math.exp(one.weight + counted.length * HOLDS);
  };
  const { candidates: rivals = [], oddsOfNone = 0 } = candidates.get(field) ?? {};
  return oddsOf(candidate) / rivals.reduce((sum, one) => sum + oddsOf(one), oddsOfNone);
}

function holdsWith(
  relation: Relation,
  choice: Choice,
  [field, candidate]: readonly [FieldName, Candidate],
): boolean {
  return addsUp(relation, (name) => (name === field ? candidate : choice.get(name))?.value);
}

function isShared({ total, plus, other }: Relation, choice: Choice): boolean {
  const engines = [total, plus, other].flatMap((field) => choice.get(field)?.claims ?? []);
  return new Set(engines.map(({ engine }) => engine)).size > 1;
}
