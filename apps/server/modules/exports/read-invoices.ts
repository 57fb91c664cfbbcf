import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { InvoiceId, OrganizationId } from '../../platform/ids.ts';
import { customers } from '../customers/customers.tables.ts';
import { documents } from '../documents/documents.tables.ts';
import { readings } from '../documents/readings.tables.ts';
import type { InvoiceLine } from '../invoices/index.ts';
import { invoices } from '../invoices/invoices.tables.ts';
import { lineItems } from '../invoices/line-items.tables.ts';
import type { ExportedDocument, ExportedInvoice } from './exported-invoice.ts';

/** The invoices with these ids, in that order; those that are gone meanwhile are left out. */
export async function readInvoices(
  executor: Executor,
  organizationId: OrganizationId,
  ids: readonly InvoiceId[],
): Promise<readonly ExportedInvoice[]> {
  if (ids.length === 0) return [];
  const rows = await executor
    .select({
      invoice: invoices,
      customer: { id: customers.id, companyName: customers.companyName, address: customers.address },
      document: documents,
      // Only the first invoice of a reading: its text and evidence would not fit in memory for many.
      reading: sql<ExtractedInvoice | null>`${readings.extraction} -> 'invoices' -> 0`,
    })
    .from(invoices)
    .leftJoin(
      customers,
      and(eq(customers.organizationId, organizationId), eq(customers.id, invoices.customerId)),
    )
    .leftJoin(
      documents,
      and(eq(documents.organizationId, organizationId), eq(documents.id, invoices.documentId)),
    )
    .leftJoin(readings, and(eq(readings.organizationId, organizationId), eq(readings.id, invoices.readingId)))
    .where(
      and(
        eq(invoices.organizationId, organizationId),
        inArray(invoices.id, [...ids]),
        isNull(invoices.deletedAt),
      ),
    );
  const lines = await readLines(executor, organizationId, ids);
  const found = new Map(rows.map((row) => [row.invoice.id, row] as const));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    const { invoice, customer, document, reading } = row;
    return [
      {
        ...invoice,
        customer: customer?.id ? customer : null,
        lines: lines.get(id) ?? [],
        reading: isAbout(reading, invoice.invoiceNumber) ? reading : null,
        document: document && toDocument(document),
      },
    ];
  });
}

async function readLines(
  executor: Executor,
  organizationId: OrganizationId,
  ids: readonly InvoiceId[],
): Promise<ReadonlyMap<InvoiceId, readonly InvoiceLine[]>> {
  const rows = await executor
    .select()
    .from(lineItems)
    .where(and(eq(lineItems.organizationId, organizationId), inArray(lineItems.invoiceId, [...ids])))
    .orderBy(asc(lineItems.lineNumber));
  return Map.groupBy(rows, ({ invoiceId }) => invoiceId);
}

/** A document may hold several invoices, and an invoice may have been corrected since. */
function isAbout(reading: ExtractedInvoice | null, invoiceNumber: string): boolean {
  return reading?.fields.invoiceNumber?.value === invoiceNumber;
}

function toDocument(document: typeof documents.$inferSelect): ExportedDocument | null {
  const { id, fileName, sha256, mediaType, deletedAt } = document;
  return sha256 === null || deletedAt !== null ? null : { id, fileName, sha256, mediaType };
}
