import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '../../../platform/database/database.ts';
import { invoiceSearch } from '../invoice-search.tables.ts';
import { invoices } from '../invoices.tables.ts';
import type { InvoiceListQuery } from './list-query.ts';
import { SORT_KEYS } from './sort-keys.ts';

/** Which rows of an order. */
export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/** Invoices that are looked through for words before the index of words is asked. */
export const WALKED = 2_000;
/** More rows than there can be. */
const ALL = 2_147_483_647;

/** The key that a list is ordered by before the id; `null` when it is the id alone. */
export function keyOf({ sort = 'created_at' }: Pick<InvoiceListQuery, 'sort'>): SQL | null {
  return SORT_KEYS[sort]?.expression ?? null;
}

/** Queries that pick the ids of a page in its order, where possible from an index alone: rows that are skipped are never fetched. */
export function createPicks(executor: Executor, query: Pick<InvoiceListQuery, 'sort' | 'isAscending'>) {
  const direction = query.isAscending === true ? asc : desc;
  const key = keyOf(query);
  const picked = { id: invoices.id, key: (key ?? sql`null`).as('key') };
  const order = [...(key === null ? [] : [direction(key)]), direction(invoices.id)];
  const hasWords = (words: string) => sql`${invoiceSearch.words} @@ ${words}::tsquery`;
  const walk = (wanted: SQL | undefined, { limit, offset }: Slice) =>
    executor
      .select(picked)
      .from(invoices)
      .where(wanted)
      .orderBy(...order)
      .limit(limit)
      .offset(offset);
  return {
    order,
    /** Invoices in their order. */
    all: walk,
    /** Those with the words among the first ones in the order. */
    onTheWay(wanted: SQL | undefined, words: string, { limit, offset }: Slice) {
      const walked = walk(wanted, { limit: WALKED, offset: 0 }).as('walked');
      return executor
        .select({ id: walked.id, key: walked.key })
        .from(walked)
        .innerJoin(invoiceSearch, eq(invoiceSearch.invoiceId, walked.id))
        .where(hasWords(words))
        .orderBy(direction(walked.key), direction(walked.id))
        .limit(limit)
        .offset(offset);
    },
    /** All with the words, sorted afterwards. */
    inIndex(wanted: SQL | undefined, words: string, { limit, offset }: Slice) {
      // Without this bound, which is none, the planner would merge the few matches with a walk through all invoices in their order.
      const matches = executor
        .select(picked)
        .from(invoiceSearch)
        .innerJoin(invoices, eq(invoices.id, invoiceSearch.invoiceId))
        .where(and(wanted, hasWords(words)))
        .limit(ALL)
        .as('matches');
      return executor
        .select({ id: matches.id, key: matches.key })
        .from(matches)
        .orderBy(direction(matches.key), direction(matches.id))
        .limit(limit)
        .offset(offset);
    },
  };
}
