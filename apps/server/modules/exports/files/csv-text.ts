import { isDecimal } from '@vouch/core/money/decimal.ts';

/** A cell: text of somebody's making, or a number of ours. */
export type Cell = string | null;

/** How cells are written: which mark parts them. */
export interface CsvForm {
  readonly separator: ',' | ';';
}

/** Programs take cells that start so for formulas and run them. */
const STARTS_FORMULA = /^[=+\-@\t\r]/;

/**
 * One row of a table (RFC 4180). Text that a spreadsheet would run as a formula gets a quote mark before it; plain numbers can not be
 * run and stay numbers.
 */
export function csvRow(cells: readonly Cell[], { separator }: CsvForm = { separator: ',' }): string {
  return `${cells.map((cell) => csvCell(cell ?? '', separator)).join(separator)}\r\n`;
}

function csvCell(text: string, separator: string): string {
  const harmless = harmlessText(text);
  const needsQuotes = /["\r\n]/.test(harmless) || harmless.includes(separator);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text as no spreadsheet runs it. */
export function harmlessText(text: string): string {
  return STARTS_FORMULA.test(text) && !isDecimal(text) ? `'${text}` : text;
}

/** Text rows as bytes in UTF-8. */
export async function* toBytes(rows: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  for await (const row of rows) yield Buffer.from(row);
}
