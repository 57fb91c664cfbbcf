import type { AmountLabel } from '../../labels/language-labels.ts';

/** Labels of amounts under a table: one that opens a row ends the lines. */
export const ENDS: ReadonlySet<string> = new Set<AmountLabel>([
  'total',
  'grandTotal',
  'netTotal',
  'lineSum',
  'amountDue',
  'taxTotal',
  'carried',
  'roundedTotal',
  'shipping',
  'paid',
  'discount',
]);
/** Labels that also end a table from another cell than the first, beside text of another column. */
export const SUMS: ReadonlySet<string> = new Set<AmountLabel>([
  'total',
  'grandTotal',
  'netTotal',
  'lineSum',
  'amountDue',
]);
