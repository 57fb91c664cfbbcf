import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '../../../platform/database/database.ts';
import type { OrganizationId } from '../../../platform/ids.ts';
import type { InvoiceSummary } from '../invoice.ts';
import { invoiceSearch } from '../invoice-search.tables.ts';
import { invoices } from '../invoices.tables.ts';
import { afterPlace, conditionsOf } from './conditions.ts';
import type { InvoiceListQuery } from './list-query.ts';
import { SORT_KEYS } from './sort-keys.ts';
import { SUMMARY_COLUMNS } from './summary-columns.ts';

/** An invoice of a page, with what it is ordered by. */
export type ListedInvoice = InvoiceSummary & { readonly sortKey: string };

/** Which rows of an order. */
interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/** Invoices that are looked through for words before the index of words is asked. */
const WALKED = 2_000;

/** Rows of a page and, if there is one, the first of the next. */
export async function findPage(
  executor: Executor,
  organizationId: OrganizationId,
  query: InvoiceListQuery & { readonly words: string | null },
): Promise<readonly ListedInvoice[]> {
  const { after, page, perPage, words } = query;
  const wanted = and(conditionsOf(organizationId, query), after && afterPlace(after));
  const slice = { limit: perPage + 1, offset: after === undefined ? (page - 1) * perPage : 0 };
  const find = createFind(executor, query);
  if (words === null) return await find.all(wanted, slice);
  // A common word is soon met on the way through the order; a rare one is soon found in the index. Each way is short where the other is long.
  const met = slice.offset + slice.limit <= WALKED ? await find.onTheWay(wanted, words, slice) : [];
  if (met.length === slice.limit) return met;
  return await find.inIndex(and(wanted, eq(invoiceSearch.organizationId, organizationId)), words, slice);
}

function createFind(executor: Executor, { sort = 'created_at', isAscending = false }: InvoiceListQuery) {
  const direction = isAscending ? asc : desc;
  const key = SORT_KEYS[sort]?.expression ?? null;
  const order = [...(key === null ? [] : [direction(key)]), direction(invoices.id)];
  const picked = { id: invoices.id, key: (key ?? sql`null`).as('key') };
  const hasWords = (words: string) => sql`${invoiceSearch.words} @@ ${words}::tsquery`;
  const walk = (wanted: SQL | undefined, { limit, offset }: Slice) =>
    executor
      .select(picked)
      .from(invoices)
      .where(wanted)
      .orderBy(...order)
      .limit(limit)
      .offset(offset);
  // Ids are picked first, where possible from an index alone: rows that are skipped are never fetched.
  const fetch = async (page: ReturnType<typeof asPage>): Promise<readonly ListedInvoice[]> =>
    await executor
      .select({ ...SUMMARY_COLUMNS, sortKey: key === null ? sql<string>`''` : sql<string>`${key}::text` })
      .from(page)
      .innerJoin(invoices, eq(invoices.id, page.id))
      .orderBy(...order);
  const asPage = (picking: ReturnType<typeof walk>) => picking.as('page');
  return {
    all: (wanted: SQL | undefined, slice: Slice) => fetch(asPage(walk(wanted, slice))),
    onTheWay(wanted: SQL | undefined, words: string, { limit, offset }: Slice) {
      const walked = walk(wanted, { limit: WALKED, offset: 0 }).as('walked');
      const page = executor
        .select({ id: walked.id, key: walked.key })
        .from(walked)
        .innerJoin(invoiceSearch, eq(invoiceSearch.invoiceId, walked.id))
        .where(hasWords(words))
        .orderBy(direction(walked.key), direction(walked.id))
        .limit(limit)
        .offset(offset);
      return fetch(page.as('page'));
    },
    inIndex(wanted: SQL | undefined, words: string, { limit, offset }: Slice) {
      const page = executor
        .select(picked)
        .from(invoiceSearch)
        .innerJoin(invoices, eq(invoices.id, invoiceSearch.invoiceId))
        .where(and(wanted, hasWords(words)))
        .orderBy(...order)
        .limit(limit)
        .offset(offset);
      return fetch(page.as('page'));
    },
  };
}
