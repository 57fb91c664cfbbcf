import type { AmountLabel } from '../../labels/language-labels.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { descriptionLines } from './item-description.ts';
import type { Item } from './item.ts';
import { type ItemRow, toItemRow } from './item-row.ts';
import { findTableHeads, type TableHead } from './table-head.ts';

const ENDS: ReadonlySet<string> = new Set<AmountLabel>([
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
/** Pages on which a table may go on without a new head. */
const MAX_ITEMS = 2000;

/** The lines of all item tables with heads, over all pages; a head repeated on the next page goes on with the same table. */
export function findTableItems(findings: Findings): Item[] {
  const heads = findTableHeads(findings);
  const items = heads.flatMap((head, index) => {
    if (head.kind === 'other') return [];
    const end = heads[index + 1]?.firstRow ?? findings.rows.length;
    return itemsUnder(findings.rows.slice(head.lastRow + 1, end), head);
  });
  return items.slice(0, MAX_ITEMS);
}

function itemsUnder(rows: readonly ReadRow[], head: TableHead): Item[] {
  const groups: ItemRow[][] = [];
  for (const row of rows) {
    if (isEnd(row, head)) break;
    const read = toItemRow(row, head);
    const group = groups.at(-1);
    if (!group || startsItem(read, group)) groups.push([read]);
    else group.push(read);
  }
  return withTotals(groups.map((group) => toItem(group, head)).filter(isItem));
}

/** A row that opens with the label of a total, or the head of another table. */
function isEnd(row: ReadRow, head: TableHead): boolean {
  const [first] = row.labels;
  if (!first || !ENDS.has(first.meaning)) return false;
  const description = head.columns.find((column) => column.meaning === 'description');
  const hasNumber = row.amounts.some(
    (amount) => amount.decimals === 2 && amount.box.left > first.box.right - 0.01,
  );
  const isText =
    description &&
    Math.abs(first.box.left - description.box.left) < 0.02 &&
    first.length < 0.5 * row.row.text.length;
  const isAlone = first.from === 0;
  return hasNumber && isAlone && !isText;
}

/** A new line of the table starts where one of its numbers would be there twice, or with its own text after a lone one. */
function startsItem(read: ItemRow, group: readonly ItemRow[]): boolean {
  const names = (['quantity', 'unitPrice', 'lineTotal'] as const).filter((name) => read.numbers[name]);
  if (names.length === 0) return false;
  const isStarted = group.some(
    (one) => one.numbers.quantity ?? one.numbers.unitPrice ?? one.numbers.lineTotal,
  );
  if (!isStarted) return read.description !== null && group.some((one) => one.description);
  const isRemark =
    names.length === 1 && names[0] !== 'lineTotal' && /[:：]/u.test(read.description?.text ?? '');
  return !isRemark && names.some((name) => group.some((one) => one.numbers[name]));
}

function toItem(group: readonly ItemRow[], head: TableHead): Item {
  const first = group[0];
  const pick = (name: 'quantity' | 'unitPrice' | 'lineTotal' | 'taxRate') =>
    group.find((one) => one.numbers[name])?.numbers[name] ?? null;
  const description = descriptionLines(group, head);
  return {
    page: first?.row.row.page ?? 1,
    rowIndex: first?.row.row.index ?? 0,
    description,
    productCode: group.find((one) => one.productCode)?.productCode ?? null,
    quantity: pick('quantity'),
    unit: group.find((one) => one.numbers.quantity)?.unit ?? null,
    unitPrice: pick('unitPrice'),
    taxRate: pick('taxRate'),
    lineTotal: pick('lineTotal'),
  };
}

/** Where lines have totals, what has none is a remark with numbers in it. */
function withTotals(items: readonly Item[]): Item[] {
  const priced = items.filter((item) => item.lineTotal);
  return priced.length * 2 >= items.length ? priced : [...items];
}

/** A line has an amount of its own. */
function isItem(item: Item): boolean {
  if (item.lineTotal) return true;
  return Boolean(item.unitPrice && item.quantity && item.description.length > 0);
}
