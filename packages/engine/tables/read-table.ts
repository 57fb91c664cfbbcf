import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import { readCsv } from './read-csv.ts';
import { type JsonRow, readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import { type Cell, type Table, type TableInput, TABLE_LIMITS, type TableRow } from './table.ts';
import { tellTable } from './tell-table.ts';

/**
 * Reads a CSV, XLSX or JSON file into rows under headings. Meant for a child process, which bounds memory and time.
 * Errors: `unsupported-type`, `damaged`, `too-large`, `nothing-inside`.
 */
export async function readTable({ bytes }: TableInput): Promise<Result<Table>> {
  const type = tellTable(bytes);
  if (type === null) {
    return failure('unsupported-type', 'This is no table. Please send a CSV, XLSX or JSON file.');
  }
  try {
    if (type === 'application/json') return checked(fromObjects(readJson(bytes)));
    const rows = type === 'text/csv' ? readCsv(bytes) : await readXlsx(bytes);
    return checked({ ...fromRows(rows), type });
  } catch (error) {
    const message = 'This table can not be read. Please save it again as CSV or XLSX.';
    return failure('damaged', message, String(error).slice(0, 300));
  }
}

function checked(table: Table): Result<Table> {
  const { rows, columns, cellLength } = TABLE_LIMITS;
  if (table.rows.length > rows || table.columns.length > columns) {
    const message = `At most ${rows} rows and ${columns} columns are taken at once. Please send it in parts.`;
    return failure('too-large', message);
  }
  const isLong = (cell: Cell) => textOf(cell).length > cellLength;
  const long = table.rows.find(({ cells }) => cells.some(isLong));
  if (long) {
    const message = `Row ${long.number} holds a text of more than ${cellLength} characters. Please shorten it.`;
    return failure('too-large', message);
  }
  if (table.rows.length === 0) {
    return failure('nothing-inside', 'There is no row below the headings of this table.');
  }
  return ok(table);
}

/** The first row that holds several texts is the heading: titles above a table are common. */
function fromRows(rows: readonly (readonly Cell[])[]): Omit<Table, 'type'> {
  const filled = (row: readonly Cell[]) => row.filter((cell) => textOf(cell) !== '').length;
  const widest = Math.max(0, ...rows.slice(0, 20).map(filled));
  const at = rows.findIndex((row) => filled(row) > widest / 2);
  const columns = distinct((rows[at] ?? []).map(textOf));
  const below = rows.slice(at + 1).flatMap((row, index): TableRow[] => {
    if (filled(row) === 0) return [];
    const cells = columns.map((_, column) => row[column] ?? '');
    return [{ number: at + index + 2, cells, group: null }];
  });
  return { columns, rows: below };
}

function fromObjects(objects: readonly JsonRow[]): Table {
  const columns = [...new Set(objects.flatMap(({ values }) => [...values.keys()]))];
  const rows = objects.map(({ object, values }) => ({
    number: object,
    cells: columns.map((column) => values.get(column) ?? ''),
    group: object,
  }));
  return { type: 'application/json', columns, rows };
}

/** Headings that are missing or come twice get a number, so that each column can be named. */
function distinct(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading.replaceAll(/\s+/g, ' ').trim() || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** A cell as text. */
export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.exact;
}
