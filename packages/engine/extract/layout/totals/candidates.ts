import type { AmountLabel } from '../../labels/language-labels.ts';
import type { Amount } from '../amounts/amount.ts';
import type { LabelledAmount } from './labelled-amount.ts';

/** An amount that may fill a place, with its points. `null` stands for "not printed". */
export interface Candidate {
  readonly amount: Amount;
  readonly meaning: AmountLabel | null;
  /** How the label stands to it; `null` without a label. */
  readonly relation: LabelledAmount['relation'] | null;
  readonly points: number;
}

const RELATION_POINTS: Readonly<Record<LabelledAmount['relation'], number>> = {
  right: 0.6,
  past: 0.2,
  below: 0,
  column: -0.3,
};
const MAX_CANDIDATES = 8;

/** The best candidates for a place by the weights of their labels, one for each value. */
export function candidatesFor(
  labelled: readonly LabelledAmount[],
  weights: Readonly<Partial<Record<AmountLabel, number>>>,
): Candidate[] {
  const byCents = new Map<number, Candidate>();
  for (const one of labelled) {
    const weight = weights[one.meaning];
    if (weight === undefined) continue;
    const points = weight + pointsOf(one);
    const known = byCents.get(one.amount.cents);
    if (!known || known.points < points)
      byCents.set(one.amount.cents, {
        amount: one.amount,
        meaning: one.meaning,
        relation: one.relation,
        points,
      });
  }
  return [...byCents.values()].sort((a, b) => b.points - a.points).slice(0, MAX_CANDIDATES);
}

function pointsOf({ amount, label, relation, shared }: LabelledAmount): number {
  const precision = Math.min(0.6, label.length * 0.03);
  const crowd = shared > 1 ? -0.8 : 0;
  const doubt = (amount.confidence - 1) * 1.5;
  return (
    RELATION_POINTS[relation] +
    precision +
    crowd +
    doubt +
    (label.quality - 1) * 2 +
    (amount.currency ? 0.2 : 0)
  );
}
