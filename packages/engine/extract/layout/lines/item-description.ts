import type { Cell } from '../page/sheet.ts';
import type { ItemRow } from './item-row.ts';
import type { TableHead } from './table-head.ts';

/** A wrapped line follows within this many text heights and starts at the same left edge. */
const WRAP_STEP = 1.9;
const SAME_EDGE = 0.012;
const MAX_LINES = 6;
/** Heads that stand in one column start at about the same place. */
const STACKED_EDGE = 0.02;
/** Remarks about a line: "Packaging: bottle", "* Country of origin"; but "(hours): of a sample" goes on. */
const REMARK = /(?<!\))\s?[:：]|^[*•]\s/u;

/** The lines of an item's description: where it begins, and what wraps right below it. Remarks are left out. */
export function descriptionLines(group: readonly ItemRow[], head: TableHead): Cell[] {
  const stacked = isStacked(head);
  const rows = stacked ? group.slice(1) : group;
  const start = startOf(rows, stacked);
  const first = rows[start];
  if (!first?.description) return [];
  const lines = [first.description];
  let last = first;
  for (const row of rows.slice(start + 1)) {
    if (lines.length >= (stacked ? 1 : MAX_LINES) || !row.description || !wraps(row, last, first)) break;
    lines.push(row.description);
    last = row;
  }
  return lines;
}

/** The row of the item's numbers where it has words, else the first row with words. */
function startOf(rows: readonly ItemRow[], stacked: boolean): number {
  const anchor = stacked ? -1 : rows.findIndex(hasNumbers);
  const from = rows[anchor]?.description ? anchor : 0;
  return rows.findIndex((row, index) => index >= from && /\p{L}/u.test(row.description?.text ?? ''));
}

function hasNumbers({ numbers }: ItemRow): boolean {
  return Boolean(numbers.quantity ?? numbers.unitPrice ?? numbers.lineTotal);
}

function wraps(row: ItemRow, last: ItemRow, first: ItemRow): boolean {
  const text = row.description;
  if (!text || !first.description || REMARK.test(text.text)) return false;
  const step = row.row.row.middle - last.row.row.middle;
  const isNear = step < WRAP_STEP * row.row.row.textHeight && row.row.row.page === last.row.row.page;
  return isNear && Math.abs(text.box.left - first.description.box.left) < SAME_EDGE;
}

/** Whether code and description share a column, the code on the first row and the description under it. */
function isStacked(head: TableHead): boolean {
  const code = head.columns.find((column) => column.meaning === 'productCode');
  const description = head.columns.find((column) => column.meaning === 'description');
  if (!code || !description || code.level >= description.level) return false;
  return head.columns.some(
    (one) => one.meaning === 'productCode' && Math.abs(one.box.left - description.box.left) < STACKED_EDGE,
  );
}
