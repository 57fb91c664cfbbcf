import type { Decimal } from '@vouch/core/money/decimal.ts';
import { NewExport, type NewExportBody } from '@vouch/contract/exports/export.ts';
import { newId } from '../../../platform/ids.ts';
import type { ExportedInvoice } from '../exported-invoice.ts';
import { FILE_MAKERS } from '../files/file-makers.ts';
import type { FileOrder, Shortcoming } from '../files/file-maker.ts';

/** A decimal of a test. */
export const amount = (text: string): Decimal => text as Decimal;

export const MADE_AT = new Date('2026-05-04T03:02:01.234Z');

/** An invoice that gives all that a valid e-invoice needs; tests replace what they are about. */
export function someExported(parts: Partial<ExportedInvoice> = {}): ExportedInvoice {
  return {
    id: newId(),
    source: 'manual',
    orderStatus: 1,
    version: 1,
    invoiceNumber: 'R-1',
    invoiceDate: '2026-02-03',
    dueDate: '2026-03-05',
    currency: 'EUR',
    subtotal: amount('100.00'),
    taxAmount: amount('19.00'),
    shippingAmount: null,
    discountAmount: null,
    totalAmount: amount('119.00'),
    salespersonId: null,
    sellerName: 'Möwe KG',
    sellerAddress: 'Hafen 3, 18439 Stralsund, DE',
    sellerVatId: 'DE136695976',
    notes: null,
    customFields: {},
    customer: { id: newId(), companyName: 'Adler AG', address: 'Ring 1, 4020 Linz, AT' },
    lines: [
      {
        lineNumber: 1,
        description: 'Beratung',
        quantity: amount('2.5'),
        unit: 'HUR',
        unitPrice: amount('40.0000'),
        lineTotal: amount('100.00'),
        taxRate: amount('19'),
        productCode: 'B-1',
      },
    ],
    warnings: [],
    documentId: null,
    readingId: null,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    reading: null,
    document: null,
    ...parts,
  };
}

/** A file that was made, and what it could not hold. */
export interface MadeFile {
  readonly bytes: Buffer;
  readonly shortcomings: readonly Shortcoming[];
}

/** Makes the file of the request from the invoices, two at a time. */
export async function makeFile(
  request: Partial<NewExportBody> & Pick<NewExportBody, 'format'>,
  invoices: readonly ExportedInvoice[],
  blobs: FileOrder['blobs'] = { get: () => Promise.resolve(null) },
): Promise<MadeFile> {
  const shortcomings: Shortcoming[] = [];
  const content = FILE_MAKERS[request.format].make({
    organizationId: newId(),
    request: NewExport.parse(request),
    batches: () => inPairs(invoices),
    blobs,
    madeAt: MADE_AT,
    report: (shortcoming) => shortcomings.push(shortcoming),
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), shortcomings };
}

async function* inPairs(invoices: readonly ExportedInvoice[]) {
  for (let start = 0; start < invoices.length; start += 2) {
    yield await Promise.resolve(invoices.slice(start, start + 2));
  }
}
