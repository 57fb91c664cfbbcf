import type { Box } from '@vouch/core/geometry/box.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';
import type { ColumnLabel } from '../../labels/language-labels.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { type Spot, spotLabels } from '../text/spot-labels.ts';
import { rowsUnder, textEdgeOf, withCode } from './text-columns.ts';

/** A column of a table by its head. */
export interface Column {
  readonly meaning: ColumnLabel;
  readonly box: Box;
  /** Which of the head's rows names it, from 0. */
  readonly level: number;
}

/** The head of a table. */
export interface TableHead {
  /** `other`: a tax breakdown, terms and the like; it only ends the table before it. */
  readonly kind: 'items' | 'other';
  readonly page: number;
  /** Indexes of its first and last row. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly Column[];
  /** Where descriptions start, when most do so right under their head; `null` when the head does not tell. */
  readonly textEdge: number | null;
}

/** Rows of one head are at most this many text heights apart. */
const HEAD_STEP = 2.3;
const MAX_HEAD_ROWS = 5;
const AMOUNT_COLUMNS: readonly ColumnLabel[] = ['lineTotal', 'unitPrice', 'quantity'];

/** The heads of all tables, in reading order. */
export function findTableHeads(findings: Findings): TableHead[] {
  const heads: TableHead[] = [];
  for (const row of findings.rows) {
    if (heads.some((head) => row.row.index <= head.lastRow)) continue;
    const spots = headSpots(row, findings);
    if (isItemHead(spots)) heads.push(withNeighbours(row, spots, findings));
    else if (isOtherHead(spots, row)) heads.push(otherHead(row));
  }
  return heads;
}

/** Labels of columns on a row without money; cells of flowing text hold none. */
function headSpots(row: ReadRow, findings: Findings): Spot<ColumnLabel>[] {
  if (row.amounts.some((amount) => amount.decimals > 0)) return [];
  return spotsInCells(row, findings);
}

/** Labels within single cells: two heads side by side are no phrase. */
function spotsInCells({ row }: ReadRow, { lexicons, sheet }: Findings): Spot<ColumnLabel>[] {
  return row.cells.flatMap((cell) =>
    spotLabels({ ...row, words: cell.words, cells: [cell] }, lexicons.columns, sheet.isRecognised),
  );
}

function isItemHead(spots: readonly Spot<ColumnLabel>[]): boolean {
  const meanings = new Set(spots.map((spot) => spot.meaning));
  const amounts = AMOUNT_COLUMNS.filter((one) => meanings.has(one)).length;
  const isTaxTable = meanings.has('taxBase') && !meanings.has('quantity');
  if (isTaxTable) return false;
  return (
    (meanings.size >= 3 && amounts >= 2) ||
    (meanings.has('description') && amounts >= 1 && meanings.size >= 2)
  );
}

/** Two or more heads, each a cell of its own, that name no items. */
function isOtherHead(spots: readonly Spot<ColumnLabel>[], { row }: ReadRow): boolean {
  const meanings = new Set(spots.map((spot) => spot.meaning));
  const covered = spots.reduce((sum, spot) => sum + spot.length, 0);
  if (meanings.size < 2 || row.cells.length < 2) return false;
  return (
    covered > 0.5 * row.text.replace(/[^\p{L}]/gu, '').length &&
    (meanings.has('taxBase') || meanings.has('otherColumn') || meanings.has('taxAmount'))
  );
}

function otherHead({ row }: ReadRow): TableHead {
  return {
    kind: 'other',
    page: row.page,
    firstRow: row.index,
    lastRow: row.index,
    columns: [],
    textEdge: null,
  };
}

/** Rows right above and below the main row that hold nothing but more heads. */
function withNeighbours(row: ReadRow, spots: readonly Spot<ColumnLabel>[], findings: Findings): TableHead {
  const above = takeWhileHead(findings, row, -1);
  const below = takeWhileHead(findings, row, 1);
  const rows = [...above.toReversed(), row, ...below];
  const level = above.length;
  const columns = spots.map((spot) => toColumn(spot, level, spots));
  rows.forEach((other, index) => {
    if (other === row) return;
    const more = headSpots(other, findings);
    for (const spot of more) {
      const column = toColumn(spot, index, more);
      const isNew = !columns.some((one) => one.meaning === column.meaning);
      const isFree = !columns.some((one) => overlapAcross(one.box, column.box) > 0.3);
      if (isNew && (isFree || column.meaning === 'description')) columns.push(column);
    }
  });
  const lastRow = rows.at(-1)?.row.index ?? row.row.index;
  const under = rowsUnder(findings, row, lastRow);
  const named = withCode(withQuantity(columns.toSorted((a, b) => a.box.left - b.box.left)), under);
  return {
    kind: 'items',
    page: row.row.page,
    firstRow: rows[0]?.row.index ?? row.row.index,
    lastRow,
    columns: named,
    textEdge: textEdgeOf(named, under),
  };
}

function takeWhileHead(findings: Findings, start: ReadRow, step: 1 | -1): ReadRow[] {
  const rows: ReadRow[] = [];
  let last = start;
  while (rows.length < MAX_HEAD_ROWS) {
    const next = findings.rows[last.row.index + step];
    if (!next || next.row.page !== start.row.page || !isHeadLike(next, last, findings)) break;
    rows.push(next);
    last = next;
  }
  return rows;
}

/** Close to the row before, without numbers, and hardly anything but heads; a lone short word may be the rest of one. */
function isHeadLike(row: ReadRow, last: ReadRow, findings: Findings): boolean {
  const near = Math.abs(row.row.middle - last.row.middle) < HEAD_STEP * last.row.textHeight;
  if (!near || row.amounts.length > 0 || row.dates.length > 0) return false;
  const spots = spotsInCells(row, findings);
  const covered = spots.reduce((sum, spot) => sum + spot.length, 0);
  if (covered > 0.7 * row.row.text.replace(/[^\p{L}]/gu, '').length) return true;
  const isShort = row.row.cells.every((cell) => cell.words.length <= 3 && cell.text.length < 26);
  const isRest = row.row.cells.length === 1 && row.row.text.length < 14;
  return isShort && (spots.length > 0 || isRest);
}

/** "Amount" left of the description counts things, where no other column does. */
function withQuantity(columns: readonly Column[]): Column[] {
  const description = columns.findIndex((column) => column.meaning === 'description');
  const totals = columns.filter((column) => column.meaning === 'lineTotal').length;
  const hasQuantity = columns.some((column) => column.meaning === 'quantity');
  if (hasQuantity || totals < 2) return [...columns];
  return columns.map((column, index) =>
    column.meaning === 'lineTotal' && index < description
      ? { ...column, meaning: 'quantity' as const }
      : column,
  );
}

/** A head fills its cell where it says most of it, unless another head stands in the same cell. */
function toColumn(spot: Spot<ColumnLabel>, level: number, spots: readonly Spot<ColumnLabel>[]): Column {
  const cell = spot.row.cells.find((one) => isWithin(spot.box, one.box));
  const isAlone = !spots.some((other) => other !== spot && isWithin(other.box, cell?.box ?? spot.box));
  const covers = cell && isAlone && spot.length >= 0.6 * cell.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const inCell = cell && covers ? cell.box : spot.box;
  return { meaning: spot.meaning, box: unionOf([spot.box, inCell]) ?? spot.box, level };
}

/** Whether a box lies between the sides of another. */
function isWithin(box: Box, outer: Box): boolean {
  return outer.left <= box.left + 0.001 && outer.right >= box.right - 0.001;
}

/** Shared width as a share of the narrower box. */
export function overlapAcross(a: Box, b: Box): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / Math.max(1e-6, Math.min(a.right - a.left, b.right - b.left));
}
