/** Kinds of files that hold rows. */
export type TableType =
  | 'text/csv'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/json';

/** One cell: text as somebody wrote it, or a number that the file itself holds as one, exact. */
export type Cell = string | { readonly exact: string };

/** One row below the heading. */
export interface TableRow {
  /** As a spreadsheet counts: the heading is row 1. For JSON the number of the object, from 1. */
  readonly number: number;
  /** As many as there are columns. */
  readonly cells: readonly Cell[];
  /** Rows of one JSON object belong together; `null` where the file says nothing of that kind. */
  readonly group: number | null;
}

/** A file of rows. */
export interface Table {
  readonly type: TableType;
  /** Headings of the columns; never two the same. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table to read. */
export interface TableInput {
  readonly bytes: Uint8Array;
}

/** More than any ledger of invoices that is brought in at once, and what fits into memory. */
export const TABLE_LIMITS = { rows: 50_000, columns: 200, cellLength: 5_000 } as const;
