import type { Findings, ReadRow } from '../findings.ts';
import type { Column } from './table-head.ts';

/** Rows under a head that tell what its columns hold. */
const MAX_ROWS = 12;
/** Words start at an edge when they start within this share of the page width of it. */
export const SAME_EDGE = 0.004;
/** Share of the rows that must agree. */
const MAJORITY = 0.6;

/** The rows with money right under a head that ends with `lastRow`, on the same page. */
export function rowsUnder(findings: Findings, head: ReadRow, lastRow: number): readonly ReadRow[] {
  return findings.rows
    .slice(lastRow + 1, lastRow + 1 + MAX_ROWS)
    .filter((row) => row.row.page === head.row.page && row.amounts.some((amount) => amount.decimals === 2));
}

/** The left edge of the descriptions where most rows have a word that starts right under the head; else `null`. */
export function textEdgeOf(columns: readonly Column[], rows: readonly ReadRow[]): number | null {
  const edge = columns.find((column) => column.meaning === 'description')?.box.left;
  if (edge === undefined || rows.length < 2) return null;
  const aligned = rows.filter((row) => startsAt(row, edge)).length;
  return aligned >= rows.length * MAJORITY ? edge : null;
}

/** Whether a word of the row starts at the edge. */
export function startsAt({ row }: ReadRow, edge: number): boolean {
  return row.words.some((word) => Math.abs(word.box.left - edge) < SAME_EDGE);
}

/** Of two columns that are named like descriptions ("Item", "Description") the first holds codes where its values look so. */
export function withCode(columns: readonly Column[], rows: readonly ReadRow[]): Column[] {
  const named = columns.filter((column) => column.meaning === 'description');
  const [first] = named;
  if (!first || named.length < 2 || columns.some((column) => column.meaning === 'productCode')) {
    return [...columns];
  }
  const values = rows.flatMap(({ row }) =>
    row.words.filter((word) => Math.abs(word.box.left - first.box.left) < SAME_EDGE).map((word) => word.text),
  );
  const codes = values.filter((text) => /\d/.test(text) && !/\p{Ll}{2}/u.test(text)).length;
  if (values.length === 0 || codes < values.length * MAJORITY) return [...columns];
  return columns.map((column) =>
    column === first ? { ...column, meaning: 'productCode' as const } : column,
  );
}
