import type { AmountLabel } from '../../labels/language-labels.ts';
import type { Amount } from '../amounts/amount.ts';
import { candidatesFor } from './candidates.ts';
import { MAX_ROUNDING_CENTS } from './label-weights.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import type { ChosenTotal, TotalName, Totals } from './totals.ts';

/** Amounts beside the total, by the labels that name them. */
const SIDES: readonly (readonly [TotalName, readonly AmountLabel[]])[] = [
  ['amountDue', ['amountDue']],
  ['paidAmount', ['paid', 'card']],
  ['roundingAmount', ['rounding']],
  ['discountTotal', ['discount']],
  ['chargeTotal', ['charge']],
  ['shippingTotal', ['shipping']],
  ['tip', ['tip']],
  ['changeGiven', ['change']],
];

/** Chooses the amounts that stand beside the total: paid, due, rounding, discount and so on. */
export function chooseSideAmounts(
  labelled: readonly LabelledAmount[],
  total: Amount | null,
): Totals['chosen'] {
  const chosen: Partial<Record<TotalName, ChosenTotal>> = {};
  for (const [name, meanings] of SIDES) {
    const weights = Object.fromEntries(meanings.map((meaning) => [meaning, 2]));
    const found = candidatesFor(labelled, weights).filter((one) => fits(name, one.amount))[0];
    if (found) chosen[name] = { amount: found.amount, meaning: found.meaning, strength: found.points };
  }
  const cash = cashGiven(labelled, total, chosen.changeGiven?.amount ?? null);
  return cash ? { ...chosen, cashGiven: cash } : chosen;
}

function fits(name: TotalName, amount: Amount): boolean {
  return name !== 'roundingAmount' || Math.abs(amount.cents) <= MAX_ROUNDING_CENTS;
}

/** Of several amounts beside "cash" the one that, less the change, is the total. */
function cashGiven(
  labelled: readonly LabelledAmount[],
  total: Amount | null,
  change: Amount | null,
): ChosenTotal | null {
  const found = candidatesFor(labelled, { cash: 2 });
  const exact = found.find(
    (one) => total && change && one.amount.cents - Math.abs(change.cents) === total.cents,
  );
  const best = exact ?? found[0];
  return best
    ? { amount: best.amount, meaning: best.meaning, strength: best.points + (exact ? 2 : 0) }
    : null;
}
