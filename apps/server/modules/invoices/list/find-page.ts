import { and, eq, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/database/database.ts';
import type { OrganizationId } from '../../../platform/ids.ts';
import type { InvoiceSummary } from '../invoice.ts';
import { invoiceSearch } from '../invoice-search.tables.ts';
import { invoices } from '../invoices.tables.ts';
import { afterPlace, conditionsOf } from './conditions.ts';
import type { InvoiceListQuery } from './list-query.ts';
import { createPicks, keyOf, WALKED } from './pick-page.ts';
import { SUMMARY_COLUMNS } from './summary-columns.ts';

/** An invoice of a page, with what it is ordered by. */
export type ListedInvoice = InvoiceSummary & { readonly sortKey: string };

/** Rows of a page and, if there is one, the first of the next. */
export async function findPage(
  executor: Executor,
  organizationId: OrganizationId,
  query: InvoiceListQuery & { readonly words: string | null },
): Promise<readonly ListedInvoice[]> {
  const { after, perPage, words } = query;
  const picks = createPicks(executor, query);
  const key = keyOf(query);
  const sortKey = key === null ? sql<string>`''` : sql<string>`${key}::text`;
  const fetch = async (page: ReturnType<typeof asPage>): Promise<readonly ListedInvoice[]> =>
    await executor
      .select({ ...SUMMARY_COLUMNS, sortKey })
      .from(page)
      .innerJoin(invoices, eq(invoices.id, page.id))
      .orderBy(...picks.order);
  const asPage = (picking: ReturnType<typeof picks.all>) => picking.as('page');
  const wanted = and(conditionsOf(organizationId, query), after && afterPlace(after));
  const slice = { limit: perPage + 1, offset: after === undefined ? (query.page - 1) * perPage : 0 };
  if (words === null) return await fetch(asPage(picks.all(wanted, slice)));
  // A common word is soon met on the way through the order; a rare one is soon found in the index. Each way is short where the other is long.
  const isNear = slice.offset + slice.limit <= WALKED;
  const met = isNear ? await fetch(picks.onTheWay(wanted, words, slice).as('page')) : [];
  if (met.length === slice.limit) return met;
  const indexed = and(wanted, eq(invoiceSearch.organizationId, organizationId));
  return await fetch(picks.inIndex(indexed, words, slice).as('page'));
}
