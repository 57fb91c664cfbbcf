import type { ColumnLabel } from '../../labels/language-labels.ts';
import type { Amount } from '../amounts/amount.ts';
import type { ReadRow } from '../findings.ts';
import type { Cell } from '../page/sheet.ts';
import { toCell } from '../page/split-cells.ts';
import { type Column, overlapAcross, type TableHead } from './table-head.ts';
import { SAME_EDGE, startsAt } from './text-columns.ts';

/** A row of a table with its cells put in columns. */
export interface ItemRow {
  readonly row: ReadRow;
  readonly numbers: Readonly<Partial<Record<ColumnLabel, Amount>>>;
  /** Words of the description column; `null` when it is empty on this row. */
  readonly description: Cell | null;
  readonly productCode: Cell | null;
  /** Words beside the quantity: "Stk", "Unit(s)". */
  readonly unit: Cell | null;
}

const TEXT_COLUMNS: ReadonlySet<ColumnLabel> = new Set<ColumnLabel>(['description', 'productCode']);
const NUMERIC: ReadonlySet<ColumnLabel> = new Set<ColumnLabel>([
  'position',
  'quantity',
  'unitPrice',
  'discountRate',
  'taxRate',
  'taxAmount',
  'lineTotal',
  'otherColumn',
  'taxBase',
  'unit',
]);
/** A number further from every head than this share of the page width belongs to none. */
const MAX_DISTANCE = 0.09;

/** Puts the cells of a row in the columns of a table. */
export function toItemRow(row: ReadRow, head: TableHead): ItemRow {
  const numbers = numbersOf(row, head);
  const taken = Object.values(numbers);
  const words = row.row.words.filter(
    (_, index) => !taken.some((one) => one.firstWord <= index && index <= one.lastWord),
  );
  const hasNumbers = Boolean(numbers.quantity ?? numbers.unitPrice ?? numbers.lineTotal);
  const inColumn = (meaning: ColumnLabel) => wordsIn(words, row, { head, meaning, hasNumbers });
  return {
    row,
    numbers,
    description: inColumn('description'),
    productCode: inColumn('productCode'),
    unit: inColumn('quantity') ?? inColumn('unit'),
  };
}

/** Each number in the nearest column that it fits; of several in the last column the rightmost. */
function numbersOf(row: ReadRow, head: TableHead): Partial<Record<ColumnLabel, Amount>> {
  const numbers: Partial<Record<ColumnLabel, Amount>> = {};
  const text = head.columns.find((column) => column.meaning === 'description');
  for (const amount of row.amounts) {
    const column = isInText(amount, row, { text, head }) ? null : nearestColumn(amount, head.columns);
    if (!column || TEXT_COLUMNS.has(column.meaning) || !fits(amount, column)) continue;
    if (!numbers[column.meaning] || column.meaning === 'lineTotal') numbers[column.meaning] = amount;
  }
  return numbers;
}

/** Per cents belong to rate columns, money never to a quantity column with whole numbers only. */
function fits(amount: Amount, column: Column): boolean {
  if (amount.isPercent) return column.meaning === 'taxRate' || column.meaning === 'discountRate';
  if (column.meaning === 'lineTotal') return amount.decimals >= 2 || amount.currency !== null;
  return NUMERIC.has(column.meaning);
}

/** A number between words of the description ("12 x 1,0l") is part of it. */
function isInText(
  amount: Amount,
  { row }: ReadRow,
  { text, head }: { readonly text: Column | undefined; readonly head: TableHead },
): boolean {
  if (!text || (head.textEdge !== null && amount.box.right <= head.textEdge)) return false;
  const cell = row.cells.find(
    (one) => one.box.left <= amount.box.left + 0.001 && one.box.right >= amount.box.right - 0.001,
  );
  if (!cell || cell.words.length < 2 || closesAtHead(amount, cell, head)) return false;
  const isLast = cell.words.at(-1) === row.words[amount.lastWord];
  const isMoneyLike = amount.decimals >= 2 && isLast;
  return isUnderText(cell, text) && !isMoneyLike && /\p{L}/u.test(cell.text);
}

/** Whether a cell starts where descriptions do, or stands under their head. */
function isUnderText(cell: Cell, text: Column): boolean {
  return Math.abs(cell.box.left - text.box.left) < 0.03 || overlapAcross(cell.box, text.box) > 0.6;
}

/** In tight tables a number that follows the words at once is told by the edge that it shares with the head of its column. */
function closesAtHead(amount: Amount, cell: Cell, head: TableHead): boolean {
  const isAfter = (word: Cell['words'][number]) => word.box.left >= amount.box.right - 0.001;
  if (cell.words.some((word) => isAfter(word) && /\p{L}/u.test(word.text))) return false;
  return head.columns.some(
    ({ meaning, box }) =>
      !TEXT_COLUMNS.has(meaning) &&
      (Math.abs(box.left - amount.box.left) < SAME_EDGE ||
        Math.abs(box.right - amount.box.right) < SAME_EDGE),
  );
}

function nearestColumn(amount: Amount, columns: readonly Column[]): Column | null {
  let best: Column | null = null;
  let least = MAX_DISTANCE;
  for (const column of columns) {
    const distance = distanceTo(amount, column);
    if (distance < least) {
      best = column;
      least = distance;
    }
  }
  return best;
}

/** Columns are aligned left, right or in the middle: the best of the three counts, overlap makes it nearer. */
function distanceTo({ box }: Amount, column: Column): number {
  const left = Math.abs(box.left - column.box.left);
  const right = Math.abs(box.right - column.box.right);
  const middle = Math.abs(box.left + box.right - column.box.left - column.box.right) / 2;
  const overlap = Math.max(0, overlapAcross(box, column.box));
  return Math.min(left, right, middle) - 0.02 * overlap;
}

/** The words between the column before and the column after. Text may run over empty columns on rows without numbers. */
function wordsIn(
  words: readonly Cell['words'][number][],
  row: ReadRow,
  at: { head: TableHead; meaning: ColumnLabel; hasNumbers: boolean },
): Cell | null {
  const { head, meaning } = at;
  const column = head.columns.find((one) => one.meaning === meaning);
  if (!column) return null;
  const range = atEdge(withoutSide(rangeOf(column, head), row, column), row, { head, column });
  const isInside = (word: Cell['words'][number]) =>
    word.box.left >= range.from && (word.box.left + word.box.right) / 2 < range.to;
  const runsOn = (word: Cell['words'][number]) => {
    const cell = row.row.cells.find((one) => one.words.includes(word));
    return (
      !at.hasNumbers &&
      meaning === 'description' &&
      cell !== undefined &&
      cell.box.left >= range.from &&
      cell.box.left < range.to
    );
  };
  const inside = words.filter((word) => isInside(word) || runsOn(word));
  return inside.length > 0 ? toCell(inside) : null;
}

/** Where nothing bounds the first column on the left, text further left than the cell at its head stands beside the table. */
function withoutSide(range: { from: number; to: number }, { row }: ReadRow, column: Column): typeof range {
  if (range.from > 0) return range;
  const cells = row.cells.filter((cell) => cell.box.left < range.to);
  const nearest = cells.toSorted((a, b) => gapTo(a, column) - gapTo(b, column))[0];
  return nearest ? { ...range, from: nearest.box.left - 0.001 } : range;
}

/** Descriptions that start under their head do so on every row: what stands before belongs to another column. */
function atEdge<T extends { from: number }>(
  range: T,
  row: ReadRow,
  at: { head: TableHead; column: Column },
): T {
  const edge = at.head.textEdge;
  if (edge === null || at.column.meaning !== 'description' || !startsAt(row, edge)) return range;
  return { ...range, from: Math.max(range.from, edge - 0.005) };
}

/** Distance between a cell and the head of a column across the page; 0 when they overlap. */
function gapTo({ box }: Cell, column: Column): number {
  return Math.max(0, box.left - column.box.right, column.box.left - box.right);
}

/** Descriptions reach to their neighbours on both sides; other columns to their own head, a little more on the left. */
function rangeOf(column: Column, head: TableHead): { from: number; to: number } {
  const next = head.columns.find((one) => one.box.left >= column.box.right - 0.002 && one !== column);
  const before = head.columns.findLast((one) => one.box.right <= column.box.left + 0.002 && one !== column);
  const description = head.columns.find((one) => one.meaning === 'description');
  const to = Math.max(next ? next.box.left : 1, column.box.right);
  if (column === description) return { from: before ? before.box.right - 0.003 : 0, to };
  const limit =
    description && description.box.left > column.box.left && description.level <= column.level
      ? description.box.left - 0.003
      : 1;
  return { from: column.box.left - 0.025, to: Math.min(to, Math.max(limit, column.box.right)) };
}
