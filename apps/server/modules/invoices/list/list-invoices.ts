import type { Executor } from '../../../platform/database/database.ts';
import type { OrganizationId } from '../../../platform/ids.ts';
import { countInvoices } from '../counts/count-invoices.ts';
import { toWordQuery } from '../search/to-word-query.ts';
import type { Place } from './cursor.ts';
import { findPage, type ListedInvoice } from './find-page.ts';
import type { InvoiceList, InvoiceListQuery } from './list-query.ts';

/**
 * A page of the organization's invoices, newest first unless said otherwise, and how many there are. Equal keys are ordered by id, so that
 * pages neither skip nor repeat an invoice.
 */
export async function listInvoices(
  executor: Executor,
  organizationId: OrganizationId,
  query: InvoiceListQuery,
): Promise<InvoiceList> {
  const { search, isCountFresh: isFresh = false } = query;
  const words = search === undefined ? null : toWordQuery(organizationId, search);
  if (search !== undefined && words === null) return NOTHING;
  const [rows, { total, isExact: isTotalExact }] = await Promise.all([
    findPage(executor, organizationId, { ...query, words }),
    countInvoices(executor, organizationId, { ...query, isFresh, words }),
  ]);
  const shown = rows.slice(0, query.perPage);
  const next = rows.length > query.perPage ? placeAfter(shown.at(-1), query) : null;
  return { invoices: shown.map(({ sortKey: _key, ...invoice }) => invoice), total, isTotalExact, next };
}

/** Nothing but marks was searched for, and no word is made of those. */
const NOTHING: InvoiceList = { invoices: [], total: 0, isTotalExact: true, next: null };

function placeAfter(last: ListedInvoice | undefined, query: InvoiceListQuery): Place | null {
  if (last === undefined) return null;
  const { sort = 'created_at', isAscending = false, page } = query;
  return { sort, isAscending, key: last.sortKey, invoiceId: last.id, page: page + 1 };
}
