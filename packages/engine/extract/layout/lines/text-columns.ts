import type { Findings, ReadRow } from '../findings.ts';
import { ENDS } from './sum-labels.ts';
import type { Column } from './table-head.ts';

/** Rows under a head that tell what its columns hold. */
const MAX_ROWS = 12;
/** Words start at an edge when they start within this share of the page width of it. */
export const SAME_EDGE = 0.004;
/** Share of the rows that must agree. */
const MAJORITY = 0.6;

/** The rows with money right under a head that ends with `lastRow`, on the same page, down to the first sum. */
export function rowsUnder(findings: Findings, head: ReadRow, lastRow: number): readonly ReadRow[] {
  const under = findings.rows
    .slice(lastRow + 1, lastRow + 1 + MAX_ROWS)
    .filter((row) => row.row.page === head.row.page && row.amounts.some((amount) => amount.decimals === 2));
  const sum = under.findIndex(({ labels }) =>
    labels.some((label) => label.from === 0 && ENDS.has(label.meaning)),
  );
  return sum <= 0 ? under : under.slice(0, sum);
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

/**
 * The columns with the one that holds codes named so, where no head says it: of two that are named like descriptions ("Item",
 * "Description"), or one that is named like positions ("Item no.").
 */
export function withCode(columns: readonly Column[], rows: readonly ReadRow[]): Column[] {
  if (columns.some((column) => column.meaning === 'productCode')) return [...columns];
  const named = columns.filter((column) => column.meaning === 'description');
  const code = columns.find(
    (column) =>
      (column.meaning === 'position' || (column.meaning === 'description' && named.length > 1)) &&
      holdsCodes(column, rows),
  );
  return columns.map((column) => (column === code ? { ...column, meaning: 'productCode' as const } : column));
}

/** Whether most values under a head are codes: with digits, and no words; under "No." with letters, too, or long. */
function holdsCodes({ meaning, box }: Column, rows: readonly ReadRow[]): boolean {
  const values = rows.flatMap(({ row }) =>
    row.words.filter((word) => Math.abs(word.box.left - box.left) < SAME_EDGE).map((word) => word.text),
  );
  const isCode = (text: string) =>
    /\d/.test(text) &&
    !/\p{Ll}{2}/u.test(text) &&
    (meaning !== 'position' || /\p{L}.*\d|\d.*\p{L}|\d{4}/u.test(text));
  return values.length > 0 && values.filter(isCode).length >= values.length * MAJORITY;
}
