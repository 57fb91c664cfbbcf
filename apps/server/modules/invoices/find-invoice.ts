import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, InvoiceId, OrganizationId } from '../../platform/ids.ts';
import { customers } from '../customers/customers.tables.ts';
import type { InvoiceDetail, InvoiceLine } from './invoice.ts';
import type { InvoiceRef } from './invoices.repository.ts';
import { invoices } from './invoices.tables.ts';
import { lineItems } from './line-items.tables.ts';

/** One invoice of the organization with customer and lines; `null` when there is none or it was deleted. */
export async function findInvoice(executor: Executor, ref: InvoiceRef): Promise<InvoiceDetail | null> {
  const [row] = await executor
    .select({ invoice: invoices, customer: customers })
    .from(invoices)
    .leftJoin(
      customers,
      and(eq(customers.organizationId, invoices.organizationId), eq(customers.id, invoices.customerId)),
    )
    .where(
      and(
        eq(invoices.organizationId, ref.organizationId),
        eq(invoices.id, ref.invoiceId),
        isNull(invoices.deletedAt),
      ),
    );
  if (!row) return null;
  const { id, companyName, address } = row.customer ?? {};
  return {
    ...row.invoice,
    customer: id && companyName ? { id, companyName, address: address ?? null } : null,
    lines: await findLines(executor, ref),
  };
}

/** The invoice that was saved from a document; `null` when none was. */
export async function findInvoiceOfDocument(
  executor: Executor,
  organizationId: OrganizationId,
  documentId: DocumentId,
): Promise<InvoiceId | null> {
  const [row] = await executor
    .select({ id: invoices.id })
    .from(invoices)
    .where(
      and(
        eq(invoices.organizationId, organizationId),
        eq(invoices.documentId, documentId),
        isNull(invoices.deletedAt),
      ),
    )
    .orderBy(asc(invoices.id))
    .limit(1);
  return row?.id ?? null;
}

async function findLines(
  executor: Executor,
  { organizationId, invoiceId }: InvoiceRef,
): Promise<readonly InvoiceLine[]> {
  return await executor
    .select()
    .from(lineItems)
    .where(and(eq(lineItems.organizationId, organizationId), eq(lineItems.invoiceId, invoiceId)))
    .orderBy(asc(lineItems.lineNumber));
}
