import { and, count, desc, eq, gte, isNull, lte } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { CustomerId, OrganizationId } from '../../platform/ids.ts';
import type { InvoiceSummary } from './invoice.ts';
import { invoices } from './invoices.tables.ts';

/** Which invoices, and which page of them. */
export interface InvoiceListQuery {
  readonly customerId?: CustomerId | undefined;
  readonly salespersonId?: string | undefined;
  readonly orderStatus?: number | undefined;
  /** ISO days, both included. */
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** One page of invoices. */
export interface InvoiceList {
  readonly invoices: readonly InvoiceSummary[];
  readonly total: number;
}

/** Invoices of the organization that are not deleted, newest first (ids grow with time, so pages are stable). */
export async function listInvoices(
  executor: Executor,
  organizationId: OrganizationId,
  query: InvoiceListQuery,
): Promise<InvoiceList> {
  const wanted = and(
    eq(invoices.organizationId, organizationId),
    isNull(invoices.deletedAt),
    ...filtersOf(query),
  );
  const rows = await executor
    .select({
      id: invoices.id,
      invoiceNumber: invoices.invoiceNumber,
      invoiceDate: invoices.invoiceDate,
      totalAmount: invoices.totalAmount,
      currency: invoices.currency,
      sellerName: invoices.sellerName,
      customerId: invoices.customerId,
      salespersonId: invoices.salespersonId,
      orderStatus: invoices.orderStatus,
      documentId: invoices.documentId,
      createdAt: invoices.createdAt,
    })
    .from(invoices)
    .where(wanted)
    .orderBy(desc(invoices.id))
    .limit(query.perPage)
    .offset((query.page - 1) * query.perPage);
  const [counted] = await executor.select({ total: count() }).from(invoices).where(wanted);
  return { invoices: rows, total: counted?.total ?? 0 };
}

function filtersOf({ customerId, salespersonId, orderStatus, dateFrom, dateTo }: InvoiceListQuery) {
  return [
    customerId === undefined ? undefined : eq(invoices.customerId, customerId),
    salespersonId === undefined ? undefined : eq(invoices.salespersonId, salespersonId),
    orderStatus === undefined ? undefined : eq(invoices.orderStatus, orderStatus),
    dateFrom === undefined ? undefined : gte(invoices.invoiceDate, dateFrom),
    dateTo === undefined ? undefined : lte(invoices.invoiceDate, dateTo),
  ];
}
