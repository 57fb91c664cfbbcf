import { isMoney } from '../amounts/amount.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { shareOfProse } from './share-of-prose.ts';

/** A text of which this much is running text is a letter or an article. */
const MOSTLY_PROSE = 0.4;
const SUMS: ReadonlySet<string> = new Set([
  'total',
  'grandTotal',
  'roundedTotal',
  'amountDue',
  'netTotal',
  'taxTotal',
  'cash',
  'card',
]);

/** Whether a paper asks for no money: it names no sum, and it is running text or has no amount at all. */
export function tellsNoMoney({ rows }: Pick<Findings, 'rows'>): boolean {
  if (namesSum(rows)) return false;
  return shareOfProse(rows) > MOSTLY_PROSE || !rows.some((row) => row.amounts.some(isMoney));
}

/** Whether a row names a sum and its amount. */
export function namesSum(rows: readonly ReadRow[]): boolean {
  return rows.some(hasSum);
}

function hasSum({ labels, amounts }: ReadRow): boolean {
  return amounts.length > 0 && labels.some(({ meaning }) => SUMS.has(meaning));
}
