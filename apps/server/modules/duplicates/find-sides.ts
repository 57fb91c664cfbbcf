import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { DuplicateSideBody } from '@vouch/contract/duplicates/duplicate.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, InvoiceId, OrganizationId } from '../../platform/ids.ts';
import { documents } from '../documents/documents.tables.ts';
import { readings } from '../documents/readings.tables.ts';
import { invoices } from '../invoices/invoices.tables.ts';

/** A side of which nothing is left. */
export const NOTHING_KNOWN: DuplicateSideBody = {
  document_id: null,
  invoice_id: null,
  filename: null,
  invoice_number: null,
  seller_name: null,
  invoice_date: null,
  total_amount: null,
  currency: null,
  received_at: null,
};

const INVOICE_COLUMNS = {
  id: invoices.id,
  documentId: invoices.documentId,
  number: invoices.invoiceNumber,
  seller: invoices.sellerName,
  date: invoices.invoiceDate,
  total: invoices.totalAmount,
  currency: invoices.currency,
  createdAt: invoices.createdAt,
};

/** Documents as sides of a case: what was saved of them, else what was read last. */
export async function findDocumentSides(
  executor: Executor,
  organizationId: OrganizationId,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, DuplicateSideBody>> {
  if (ids.length === 0) return new Map();
  const files = await executor
    .select({ id: documents.id, fileName: documents.fileName, createdAt: documents.createdAt })
    .from(documents)
    .where(and(eq(documents.organizationId, organizationId), inArray(documents.id, [...ids])));
  const read = await findLastRead(executor, organizationId, ids);
  const saved = await findSaved(executor, organizationId, ids);
  return new Map(
    files.map(({ id, fileName, createdAt }) => {
      const file = { document_id: id, filename: fileName, received_at: createdAt.toISOString() };
      return [id, { ...NOTHING_KNOWN, ...read.get(id), ...saved.get(id), ...file }];
    }),
  );
}

/** Invoices as sides of a case: for those that were entered by hand. */
export async function findInvoiceSides(
  executor: Executor,
  organizationId: OrganizationId,
  ids: readonly InvoiceId[],
): Promise<ReadonlyMap<InvoiceId, DuplicateSideBody>> {
  if (ids.length === 0) return new Map();
  const rows = await executor
    .select(INVOICE_COLUMNS)
    .from(invoices)
    .where(and(eq(invoices.organizationId, organizationId), inArray(invoices.id, [...ids])));
  return new Map(
    rows.map((row) => [
      row.id,
      { ...NOTHING_KNOWN, ...toSide(row), received_at: row.createdAt.toISOString() },
    ]),
  );
}

async function findSaved(executor: Executor, organizationId: OrganizationId, ids: readonly DocumentId[]) {
  const rows = await executor
    .select(INVOICE_COLUMNS)
    .from(invoices)
    .where(
      and(
        eq(invoices.organizationId, organizationId),
        inArray(invoices.documentId, [...ids]),
        isNull(invoices.deletedAt),
      ),
    );
  return new Map(rows.map((row) => [row.documentId, toSide(row)]));
}

/** Only the values that are shown: a whole extraction may be large. */
async function findLastRead(executor: Executor, organizationId: OrganizationId, ids: readonly DocumentId[]) {
  const rows = await executor
    .selectDistinctOn([readings.documentId], {
      documentId: readings.documentId,
      invoice_number: firstValue('invoiceNumber'),
      seller_name: firstValue('sellerName'),
      invoice_date: readings.invoiceDate,
      total_amount: readings.grandTotal,
      currency: readings.currency,
    })
    .from(readings)
    .where(and(eq(readings.organizationId, organizationId), inArray(readings.documentId, [...ids])))
    .orderBy(readings.documentId, desc(readings.id));
  return new Map(rows.map(({ documentId, ...side }) => [documentId, side]));
}

function firstValue(field: FieldName) {
  return sql<
    string | null
  >`${readings.extraction} -> 'invoices' -> 0 -> 'fields' -> ${field}::text ->> 'value'`;
}

interface SavedRow {
  readonly id: InvoiceId;
  readonly documentId: DocumentId | null;
  readonly number: string;
  readonly seller: string | null;
  readonly date: string | null;
  readonly total: string | null;
  readonly currency: string | null;
}

function toSide(row: SavedRow) {
  return {
    document_id: row.documentId,
    invoice_id: row.id,
    invoice_number: row.number || null,
    seller_name: row.seller,
    invoice_date: row.date,
    total_amount: row.total,
    currency: row.currency,
  };
}
