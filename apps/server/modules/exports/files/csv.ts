import { type Column, INVOICE_COLUMNS, LINE_COLUMNS, lineRowsOf } from './columns.ts';
import { csvRow, toBytes } from './csv-text.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A table of invoices, or of their lines, as comma-separated values. */
export const CSV: FileMaker = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  make: (order) => toBytes(rowsOf(order)),
};

async function* rowsOf({ request, batches }: FileOrder): AsyncIterable<string> {
  if (request.bom) yield BYTE_ORDER_MARK;
  const isByLine = request.rows === 'lines';
  yield csvRow((isByLine ? LINE_COLUMNS : INVOICE_COLUMNS).map(({ name }) => name));
  for await (const batch of batches()) {
    yield isByLine ? tableOf(LINE_COLUMNS, batch.flatMap(lineRowsOf)) : tableOf(INVOICE_COLUMNS, batch);
  }
}

function tableOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return rows.map((row) => csvRow(columns.map(({ read }) => read(row)))).join('');
}
