import type { AmountLabel } from '../../labels/language-labels.ts';
import type { Amount } from '../amounts/amount.ts';

/** Amounts of a document's foot that are told apart. */
export type TotalName =
  | 'grandTotal'
  | 'netTotal'
  | 'taxTotal'
  | 'amountDue'
  | 'paidAmount'
  | 'roundingAmount'
  | 'discountTotal'
  | 'chargeTotal'
  | 'shippingTotal'
  | 'tip'
  | 'cashGiven'
  | 'changeGiven';

/** One chosen amount and how sure the choice is. */
export interface ChosenTotal {
  readonly amount: Amount;
  /** Label it was chosen by; `null` for one without. */
  readonly meaning: AmountLabel | null;
  /** Points of evidence; about 0 (thin) to 10 (labels, sums and repetition agree). */
  readonly strength: number;
}

/** What was chosen for the foot of a document; what is not printed is missing. */
export interface Totals {
  readonly chosen: Readonly<Partial<Record<TotalName, ChosenTotal>>>;
  /** Whether net and tax add up to the total, all three printed. */
  readonly addsUp: boolean;
}
