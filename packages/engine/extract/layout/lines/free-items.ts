import type { AmountLabel } from '../../labels/language-labels.ts';
import { isMoney } from '../amounts/amount.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { type Around, countBefore, describe, isTextUnder } from './free-text.ts';
import { factorsOf, isFactorRow, lastMoney, printedFactors } from './item-factors.ts';
import type { Item } from './item.ts';

/** Labels of amounts that are no items. */
const TOTALS: ReadonlySet<string> = new Set<AmountLabel>([
  'total',
  'grandTotal',
  'netTotal',
  'lineSum',
  'amountDue',
  'taxTotal',
  'roundedTotal',
  'rounding',
  'cash',
  'card',
  'change',
  'paid',
  'otherAmount',
]);
const MAX_ITEMS = 500;
/** Amounts of one column end within this share of the page width of each other. */
const SAME_EDGE = 0.035;

/** Lines without column heads, as on receipts: rows that end in an amount of the right-hand column, before the totals. */
export function findFreeItems(findings: Findings): Item[] {
  const rows = beforeTotals(findings);
  const priced = rows
    .filter((row) => lastMoney(row) !== null && !opensWithLabel(row) && !isFactorsOfNext(row, rows))
    .slice(0, MAX_ITEMS);
  const edge = usualEdge(priced);
  const inColumn = priced.filter((row) => Math.abs((lastMoney(row)?.box.right ?? 0) - edge) < SAME_EDGE);
  const around = { rows, inColumn, textFollows: isTextUnder(inColumn, rows) };
  return inColumn.map((row) => toItem(row, around));
}

/** The rows before the first that opens with the label of a total and holds money. */
function beforeTotals({ rows }: Findings): readonly ReadRow[] {
  const end = rows.findIndex(
    (row) =>
      row.labels.some((label) => TOTALS.has(label.meaning)) &&
      row.amounts.some(isMoney) &&
      !hasItemNumbers(row),
  );
  return end < 0 ? [] : rows.slice(0, end);
}

/** Quantity × price = total on the row: an item, whatever its words. */
function hasItemNumbers(row: ReadRow): boolean {
  return row.amounts.length >= 3 && factorsOf(row.amounts, lastMoney(row)) !== null;
}

function opensWithLabel(row: ReadRow): boolean {
  const [label] = row.labels;
  if (!label || label.firstWord > 0 || hasItemNumbers(row)) return false;
  return TOTALS.has(label.meaning) || label.meaning === 'itemCount';
}

/** "2 x 0,85" over an item whose total is 1,70. */
function isFactorsOfNext(row: ReadRow, rows: readonly ReadRow[]): boolean {
  const next = rows[row.row.index + 1];
  return isFactorRow(row) && next !== undefined && factorsOf(row.amounts, lastMoney(next)) !== null;
}

/** The right edge that most amounts share. */
function usualEdge(rows: readonly ReadRow[]): number {
  const edges = rows.map((row) => lastMoney(row)?.box.right ?? 0);
  const votes = edges.map((edge) => ({
    edge,
    count: edges.filter((other) => Math.abs(other - edge) < SAME_EDGE / 2).length,
  }));
  return votes.sort((a, b) => b.count - a.count)[0]?.edge ?? 0;
}

function toItem(row: ReadRow, around: Around): Item {
  const total = lastMoney(row);
  const near = [row, around.rows[row.row.index - 1], around.rows[row.row.index + 1]];
  const factors =
    near.flatMap((one) =>
      one && (one === row || isFactorRow(one)) ? (factorsOf(one.amounts, total) ?? []) : [],
    )[0] ?? printedFactors(row, total);
  const count = countBefore(row);
  return {
    page: row.row.page,
    rowIndex: row.row.index,
    description: describe(row, around),
    productCode: null,
    quantity: factors?.quantity ?? count,
    unit: null,
    unitPrice: factors?.unitPrice ?? null,
    taxRate: null,
    lineTotal: total,
  };
}
