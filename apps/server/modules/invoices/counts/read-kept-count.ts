import { and, between, eq, or, sql, type SQL } from 'drizzle-orm';
import { rowsOf, type Executor } from '../../../platform/database/database.ts';
import type { OrganizationId } from '../../../platform/ids.ts';
import {
  invoiceCountChanges as changes,
  invoiceCounts as counts,
  type CountKind,
} from '../invoice-counts.tables.ts';
import type { InvoiceFilters } from '../list/list-query.ts';
import { FIRST_DAY, LAST_DAY, partsOf } from './parts-of-range.ts';

/** Rows of the counts, and the changes that are not in them yet. */
interface Kept {
  readonly counted: SQL | undefined;
  readonly change: SQL | undefined;
}

/**
 * The number of invoices by the counts that are kept, exact at the moment of the question: counts and changes are read in one statement, and
 * adding up moves from one to the other in one transaction. `null` when the filters are not covered.
 */
export async function readKeptCount(
  executor: Executor,
  organizationId: OrganizationId,
  filters: InvoiceFilters,
): Promise<number | null> {
  const kept = keptFor(filters);
  if (kept === null) return null;
  const { orderStatus } = filters;
  const inCounts = and(
    eq(counts.organizationId, organizationId),
    kept.counted,
    orderStatus === undefined ? undefined : eq(counts.orderStatus, orderStatus),
  );
  const inChanges = and(
    eq(changes.organizationId, organizationId),
    kept.change,
    orderStatus === undefined ? undefined : eq(changes.orderStatus, orderStatus),
  );
  const [row] = await rowsOf<{ total: number }>(
    executor,
    sql`select (coalesce((select sum(${counts.invoices}) from ${counts} where ${inCounts}), 0)
          + coalesce((select sum(${changes.change}) from ${changes} where ${inChanges}), 0))::integer as total`,
  );
  return row?.total ?? 0;
}

function keptFor(filters: InvoiceFilters): Kept | null {
  const { customerId, salespersonId, isDeleted = false } = filters;
  const days = daysOf(filters);
  const others = [customerId, salespersonId, days].filter((filter) => filter !== undefined);
  if (isDeleted || others.length > 1) return null;
  if (customerId !== undefined) {
    return { counted: isOne('customer', customerId), change: eq(changes.customerId, customerId) };
  }
  if (salespersonId !== undefined) {
    return { counted: isOne('salesperson', salespersonId), change: eq(changes.salespersonId, salespersonId) };
  }
  if (days === undefined) return { counted: eq(counts.kind, 'status'), change: undefined };
  return { counted: or(...partsOf(days).map(inPart)), change: between(changes.invoiceDate, ...days) };
}

function isOne(kind: CountKind, key: string): SQL | undefined {
  return and(eq(counts.kind, kind), eq(counts.key, key));
}

function inPart({ kind, from, to }: ReturnType<typeof partsOf>[number]): SQL | undefined {
  return and(eq(counts.kind, kind), between(counts.key, from, to));
}

function daysOf({ dateFrom, dateTo }: InvoiceFilters): readonly [string, string] | undefined {
  if (dateFrom === undefined && dateTo === undefined) return undefined;
  return [dateFrom ?? FIRST_DAY, dateTo ?? LAST_DAY];
}
