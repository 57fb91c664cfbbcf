import { and, eq, gt, gte, isNotNull, isNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import type { OrganizationId } from '../../../platform/ids.ts';
import { invoices } from '../invoices.tables.ts';
import type { Place } from './cursor.ts';
import type { InvoiceFilters } from './list-query.ts';
import { SORT_KEYS } from './sort-keys.ts';

/** Invoices of the organization that pass the filters; words are looked for elsewhere. */
export function conditionsOf(organizationId: OrganizationId, filters: InvoiceFilters): SQL | undefined {
  const { customerId, salespersonId, orderStatus, isDeleted = false } = filters;
  return and(
    eq(invoices.organizationId, organizationId),
    isDeleted ? isNotNull(invoices.deletedAt) : isNull(invoices.deletedAt),
    customerId === undefined ? undefined : eq(invoices.customerId, customerId),
    salespersonId === undefined ? undefined : eq(invoices.salespersonId, salespersonId),
    orderStatus === undefined ? undefined : eq(invoices.orderStatus, orderStatus),
    ...dayConditions(filters),
  );
}

/** Compares the indexed expression; an invoice without a date is in no range. */
function dayConditions({ dateFrom, dateTo }: InvoiceFilters): readonly SQL[] {
  const day = SORT_KEYS.invoice_date?.expression;
  if (day === undefined || (dateFrom === undefined && dateTo === undefined)) return [];
  const from = dateFrom === undefined ? gt(day, sql`'-infinity'::date`) : gte(day, sql`${dateFrom}::date`);
  return dateTo === undefined ? [from] : [from, lte(day, sql`${dateTo}::date`)];
}

/** What comes after a place in its order. */
export function afterPlace({ sort, isAscending, key, invoiceId }: Place): SQL {
  const sortKey = SORT_KEYS[sort];
  if (sortKey === null) {
    return isAscending ? gt(invoices.id, invoiceId) : lt(invoices.id, invoiceId);
  }
  const comparison = sql.raw(isAscending ? '>' : '<');
  const { expression, valueOf } = sortKey;
  return sql`(${expression}, ${invoices.id}) ${comparison} (${valueOf(key)}, ${invoiceId}::uuid)`;
}
