import { readSheet } from 'read-excel-file/node';

import type { Cell } from './table.ts';
import { toExact } from './to-exact.ts';

/** The rows of a workbook's first sheet, heading first. @throws when it is damaged. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const rows = await readSheet<Cell>(Buffer.from(bytes), { parseNumber: toExact, trim: true });
  return rows.map((row) => row.map(toCell));
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && 'exact' in value) return value as Cell;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
