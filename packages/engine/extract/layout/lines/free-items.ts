import type { AmountLabel } from '../../labels/language-labels.ts';
import type { Amount } from '../amounts/amount.ts';
import { isMoney } from '../amounts/amount.ts';
import type { Findings, ReadRow } from '../findings.ts';
import type { Cell } from '../page/sheet.ts';
import { toCell } from '../page/split-cells.ts';
import type { Item } from './item.ts';

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
  'itemCount',
  'charge',
  'tip',
  'otherAmount',
]);
const MAX_ITEMS = 500;
/** Text rows over the numbers of one item. */
const MAX_TEXT_ROWS = 2;
/** Amounts of one column end within this share of the page width of each other. */
const SAME_EDGE = 0.035;

/** Lines without column heads, as on receipts: rows that end in an amount of the right-hand column, before the totals. */
export function findFreeItems(findings: Findings): Item[] {
  const rows = beforeTotals(findings);
  const priced = rows.filter((row) => lastMoney(row) !== null && !opensWithLabel(row));
  const edge = usualEdge(priced);
  const inColumn = priced.filter((row) => Math.abs((lastMoney(row)?.box.right ?? 0) - edge) < SAME_EDGE);
  const textFollows = codeFirst(inColumn, rows);
  return inColumn.slice(0, MAX_ITEMS).map((row) => toItem(row, { rows, inColumn, textFollows }));
}

/** The rows before the first that opens with the label of a total and holds money. */
function beforeTotals({ rows }: Findings): readonly ReadRow[] {
  const end = rows.findIndex(
    (row) =>
      row.labels.some((label) => TOTALS.has(label.meaning) && label.meaning !== 'itemCount') &&
      row.amounts.some(isMoney) &&
      !hasItemNumbers(row),
  );
  return end < 0 ? [] : rows.slice(0, end);
}

/** Quantity × price = total on the row: an item, whatever its words. */
function hasItemNumbers(row: ReadRow): boolean {
  return factorsOf(row.amounts, lastMoney(row)) !== null && row.amounts.length >= 3;
}

function opensWithLabel(row: ReadRow): boolean {
  const [label] = row.labels;
  return label !== undefined && label.firstWord === 0 && TOTALS.has(label.meaning) && !hasItemNumbers(row);
}

function lastMoney(row: ReadRow): Amount | null {
  return row.amounts.findLast((amount) => isMoney(amount) && amount.decimals === 2) ?? null;
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

/** Whether the text of an item stands under its numbers: text follows the last bare one, and no plain text leads to the first. */
function codeFirst(priced: readonly ReadRow[], rows: readonly ReadRow[]): boolean {
  const bare = priced.filter((row) => lettersOf(row) < 3);
  const first = bare[0];
  const last = bare.at(-1);
  if (!first || !last || !isText(rows[last.row.index + 1])) return false;
  const before = rows[first.row.index - 1];
  return (
    !isText(before) || (before !== undefined && (before.labels.length > 0 || before.row.cells.length >= 3))
  );
}

interface Around {
  readonly rows: readonly ReadRow[];
  readonly inColumn: readonly ReadRow[];
  readonly textFollows: boolean;
}

function toItem(row: ReadRow, around: Around): Item {
  const total = lastMoney(row);
  const factors = factorsOf(row.amounts, total);
  return {
    page: row.row.page,
    rowIndex: row.row.index,
    description: descriptionOf(row, around),
    productCode: null,
    quantity: factors?.quantity ?? null,
    unit: null,
    unitPrice: factors?.unitPrice ?? null,
    taxRate: null,
    lineTotal: total,
  };
}

/** Two numbers on the row whose product is the total: quantity and price. */
function factorsOf(
  amounts: readonly Amount[],
  total: Amount | null,
): { quantity: Amount; unitPrice: Amount } | null {
  const others = amounts.filter((amount) => amount !== total && !amount.isPercent && amount.cents > 0);
  for (const quantity of others) {
    for (const unitPrice of others) {
      if (quantity === unitPrice || unitPrice.decimals < 2 || quantity.decimals === 2) continue;
      if (Math.abs(Number(quantity.value) * unitPrice.cents - (total?.cents ?? 0)) <= 1)
        return { quantity, unitPrice };
    }
  }
  return null;
}

/** The words of the row besides its numbers; where there are none, the text over it (or under it). */
function descriptionOf(row: ReadRow, { rows, inColumn, textFollows }: Around): Cell[] {
  const own = wordsOf(row);
  if (own && lettersOf(row) >= 3) return [own];
  const text = textFollows ? rows[row.row.index + 1] : firstTextOver(row, rows, inColumn);
  if (!text || inColumn.includes(text) || !isText(text)) return own ? [own] : [];
  return [toCell(text.row.words)];
}

/** The first of the text rows between the item before and this one: names come before codes. */
function firstTextOver(
  row: ReadRow,
  rows: readonly ReadRow[],
  inColumn: readonly ReadRow[],
): ReadRow | undefined {
  let text: ReadRow | undefined;
  for (let index = row.row.index - 1; index >= Math.max(0, row.row.index - MAX_TEXT_ROWS); index -= 1) {
    const other = rows[index];
    if (!other || inColumn.includes(other) || other.labels.some((label) => label.firstWord === 0)) break;
    if (isText(other)) text = other;
  }
  return text;
}

function wordsOf({ row, amounts }: ReadRow): Cell | null {
  const money = amounts.filter((amount) => amount.decimals === 2);
  const first = Math.min(row.words.length, ...money.map((amount) => amount.firstWord));
  const words = row.words.slice(0, first);
  return words.length > 0 ? toCell(words) : null;
}

function lettersOf(row: ReadRow): number {
  return (wordsOf(row)?.text ?? '').replace(/[^\p{L}]/gu, '').length;
}

function isText(row: ReadRow | undefined): boolean {
  return row !== undefined && lastMoney(row) === null && row.row.text.replace(/[^\p{L}]/gu, '').length >= 3;
}
