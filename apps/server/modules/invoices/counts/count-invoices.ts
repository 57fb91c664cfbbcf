import { and, eq, sql } from 'drizzle-orm';
import { rowsOf, type Executor } from '../../../platform/database/database.ts';
import type { OrganizationId } from '../../../platform/ids.ts';
import { invoiceSearch } from '../invoice-search.tables.ts';
import { invoices } from '../invoices.tables.ts';
import { conditionsOf } from '../list/conditions.ts';
import type { InvoiceFilters } from '../list/list-query.ts';
import { readKeptCount } from './read-kept-count.ts';

/** How many invoices pass filters. */
export interface InvoiceCount {
  readonly total: number;
  /** Whether it is all of them: matches of a search are counted up to a bound. */
  readonly isExact: boolean;
}

/** Matches of a search that are counted. */
const MOST_MATCHES = 10_000;

/**
 * Counts invoices of the organization. The counts that are kept are exact at the moment of the question; filters that they don't cover
 * (several at once but for the status, deleted invoices) are counted again, and so is everything when `isFresh`.
 */
export async function countInvoices(
  executor: Executor,
  organizationId: OrganizationId,
  { isFresh, words, ...filters }: InvoiceFilters & { isFresh: boolean; words: string | null },
): Promise<InvoiceCount> {
  if (words !== null) return await countMatches(executor, organizationId, { ...filters, words });
  const kept = isFresh ? null : await readKeptCount(executor, organizationId, filters);
  if (kept !== null) return { total: kept, isExact: true };
  const [row] = await executor
    .select({ total: sql<number>`count(*)::integer` })
    .from(invoices)
    .where(conditionsOf(organizationId, filters));
  return { total: row?.total ?? 0, isExact: true };
}

async function countMatches(
  executor: Executor,
  organizationId: OrganizationId,
  { words, ...filters }: InvoiceFilters & { words: string },
): Promise<InvoiceCount> {
  const wanted = and(
    conditionsOf(organizationId, filters),
    eq(invoiceSearch.organizationId, organizationId),
    sql`${invoiceSearch.words} @@ ${words}::tsquery`,
  );
  const [row] = await rowsOf<{ total: number }>(
    executor,
    sql`select count(*)::integer as total from (
          select 1 from ${invoiceSearch} join ${invoices} on ${invoices.id} = ${invoiceSearch.invoiceId}
          where ${wanted} limit ${MOST_MATCHES + 1}) matches`,
  );
  const total = row?.total ?? 0;
  return { total: Math.min(total, MOST_MATCHES), isExact: total <= MOST_MATCHES };
}
