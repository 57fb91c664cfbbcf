import type { ExportedInvoice } from '../exported-invoice.ts';
import { csvRow, toBytes } from './csv-text.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';
import { bookedLines } from './booked-lines.ts';

const HEAD = [
  'Bill No.',
  'Vendor',
  'Bill Date',
  'Due Date',
  'Memo',
  'Account',
  'Line Description',
  'Line Amount',
  'Line Tax Amount',
  'Currency',
];

/** Bills for QuickBooks Online: a row a line; the account is chosen when they are imported. */
export const QUICKBOOKS: FileMaker = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  make: (order) => toBytes(rowsOf(order)),
};

async function* rowsOf({ batches }: FileOrder): AsyncIterable<string> {
  yield csvRow(HEAD);
  for await (const batch of batches()) yield batch.map(billOf).join('');
}

function billOf(invoice: ExportedInvoice): string {
  const { invoiceNumber, sellerName, invoiceDate, dueDate, notes, currency } = invoice;
  const head = [invoiceNumber, sellerName, americanDay(invoiceDate), americanDay(dueDate), notes];
  return bookedLines(invoice)
    .map(({ description, amount, taxAmount }) =>
      csvRow([...head, null, description, amount, taxAmount, currency]),
    )
    .join('');
}

/** "12/31/2026" for 31 December. */
function americanDay(iso: string | null): string | null {
  const [year, month, day] = iso?.split('-') ?? [];
  return year === undefined ? null : `${month}/${day}/${year}`;
}
