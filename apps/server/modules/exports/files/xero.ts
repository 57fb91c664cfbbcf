import type { ExportedInvoice } from '../exported-invoice.ts';
import { bookedLines } from './booked-lines.ts';
import { csvRow, toBytes } from './csv-text.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';

const HEAD = [
  '*ContactName',
  '*InvoiceNumber',
  '*InvoiceDate',
  '*DueDate',
  'Total',
  'InventoryItemCode',
  'Description',
  '*Quantity',
  '*UnitAmount',
  '*AccountCode',
  '*TaxType',
  'TaxAmount',
  'Currency',
];

/** Bills for Xero, in the columns of its template: a row a line. Account and tax type are Xero's own and stay empty. */
export const XERO: FileMaker = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  make: (order) => toBytes(rowsOf(order)),
};

async function* rowsOf({ batches, report }: FileOrder): AsyncIterable<string> {
  yield csvRow(HEAD);
  for await (const batch of batches()) {
    for (const invoice of batch) {
      const missing = missingOf(invoice);
      if (missing.length > 0) {
        const message = `Xero asks for ${missing.join(', ')}, which this invoice does not give.`;
        report({ invoice, missingTerms: [], message });
      }
      yield billOf(invoice);
    }
  }
}

function missingOf({ sellerName, invoiceDate, dueDate }: ExportedInvoice): readonly string[] {
  const wanted = { 'a contact': sellerName, 'an invoice date': invoiceDate, 'a due date': dueDate };
  return Object.entries(wanted).flatMap(([name, value]) => (value === null ? [name] : []));
}

function billOf(invoice: ExportedInvoice): string {
  const { sellerName, invoiceNumber, invoiceDate, dueDate, totalAmount, currency } = invoice;
  const head = [sellerName, invoiceNumber, europeanDay(invoiceDate), europeanDay(dueDate), totalAmount];
  return bookedLines(invoice)
    .map((line) => {
      // Xero multiplies again: where that would not give the line's amount, it is booked as one piece.
      const [quantity, price] = line.isProduct ? [line.quantity, line.unitPrice] : ['1', line.amount];
      return csvRow([
        ...head,
        line.productCode,
        line.description,
        quantity,
        price,
        null,
        null,
        line.taxAmount,
        currency,
      ]);
    })
    .join('');
}

/** "31/12/2026" for 31 December. */
function europeanDay(iso: string | null): string | null {
  const [year, month, day] = iso?.split('-') ?? [];
  return year === undefined ? null : `${day}/${month}/${year}`;
}
