import type { Findings, ReadRow } from '../findings.ts';
import type { ValueLabel } from '../text/lexicons.ts';
import type { Spot } from '../text/spot-labels.ts';
import { descriptionLines } from './item-description.ts';
import type { Item } from './item.ts';
import { type ItemRow, toItemRow } from './item-row.ts';
import { ENDS, SUMS } from './sum-labels.ts';
import { findTableHeads, type TableHead } from './table-head.ts';

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
    const read = toItemRow(row, head);
    if (isEnd(read, head, groups) || isSumOf(groups, read)) break;
    const group = groups.at(-1);
    if (!group || startsItem(read, group)) groups.push([read]);
    else group.push(read);
  }
  return withTotals(groups.map((group) => toItem(group, head)).filter(isItem));
}

/** A row without quantity and price on which the label of a total opens a cell and an amount follows. */
function isEnd(
  { row, numbers, description }: ItemRow,
  head: TableHead,
  before: readonly ItemRow[][],
): boolean {
  const label = row.labels.find(
    (one) => (one.from === 0 ? ENDS : SUMS).has(one.meaning) && opensCell(one, row),
  );
  if (
    !label ||
    !row.amounts.some((amount) => amount.decimals === 2 && amount.box.left > label.box.right - 0.01)
  )
    return false;
  if (label.from === 0 && !startsInText(label, row, head)) return true;
  if (numbers.quantity || numbers.unitPrice) return false;
  const isText = description?.words[0] === row.row.words[label.firstWord] && label.from > 0;
  return !isText || areCounted(before);
}

/** Whether a row without quantity and price holds the sum of the counted lines before it: whatever its words, it is no line. */
function isSumOf(before: readonly ItemRow[][], { numbers }: ItemRow): boolean {
  if (!numbers.lineTotal || numbers.quantity || numbers.unitPrice || !areCounted(before)) return false;
  const totals = before.map((group) => group.find((one) => one.numbers.lineTotal)?.numbers.lineTotal);
  // A line whose quantity stands on the row before waits for its total.
  if (totals.length < 2 || !totals.at(-1)) return false;
  return totals.reduce((all, amount) => all + (amount?.cents ?? 0), 0) === numbers.lineTotal.cents;
}

/** Whether most lines have a quantity or a price: then a row with neither may be a total. */
function areCounted(groups: readonly ItemRow[][]): boolean {
  const counted = groups.filter((group) =>
    group.some(({ numbers }) => numbers.quantity ?? numbers.unitPrice),
  );
  return counted.length > 0 && counted.length * 2 > groups.length;
}

/** Whether the label is about all that its cell says besides numbers. */
function opensCell(label: Spot<ValueLabel>, { row }: ReadRow): boolean {
  const cell = row.cells.find((one) => one.words[0] === row.words[label.firstWord]);
  return cell !== undefined && label.length * 2 >= cell.text.replace(/[^\p{L}]/gu, '').length;
}

/** Words of the description may begin like the label of a total ("Total Care cleaning"). */
function startsInText(label: Spot<ValueLabel>, { row }: ReadRow, head: TableHead): boolean {
  const description = head.columns.find((column) => column.meaning === 'description');
  if (!description || label.length >= 0.5 * row.text.length) return false;
  return Math.abs(label.box.left - description.box.left) < 0.02;
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
