import type { AmountLabel } from '../../labels/language-labels.ts';

type Weights = Readonly<Partial<Record<AmountLabel, number>>>;

/** Totals are rounded to at most a whole unit of money. */
export const MAX_ROUNDING_CENTS = 100;

/** How well a label fits the amount that a customer of a shop pays in all, in points. */
export const RECEIPT_TOTAL: Weights = {
  roundedTotal: 4,
  grandTotal: 3,
  amountDue: 3,
  total: 2.6,
  card: 1.2,
  netTotal: 0.6,
  cash: 0.8,
  paid: 0.6,
  lineSum: 0.6,
};

/** Labels that name a total outright. */
export const TOTALS: ReadonlySet<string | null> = new Set<AmountLabel>([
  'total',
  'grandTotal',
  'roundedTotal',
  'amountDue',
]);

/** How well a label fits the total with tax of an invoice. */
export const INVOICE_TOTAL: Weights = {
  grandTotal: 3.4,
  roundedTotal: 2.6,
  total: 2.4,
  amountDue: 1.8,
  netTotal: 0.2,
  lineSum: 0.2,
};

/** How well a label fits the total before tax. */
export const NET_TOTAL: Weights = { netTotal: 3, lineSum: 1.4, total: 0.6 };

/** How well a label fits the tax in all. */
export const TAX_TOTAL: Weights = { taxTotal: 2.5 };
