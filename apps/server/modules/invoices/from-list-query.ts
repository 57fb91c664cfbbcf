import type { z } from 'zod';
import type { InvoiceListQuery as WireQuery } from '@vouch/contract/invoices/invoice-list.ts';
import { toId } from '../../platform/ids.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import { fromCursor, type Place } from './list/cursor.ts';
import type { InvoiceListQuery } from './list/list-query.ts';

type Wire = z.infer<typeof WireQuery>;

/** The page of a list that a client asks for. @throws RequestError for an impossible range, and for a cursor that is not of this list. */
export function fromListQuery(query: Wire): InvoiceListQuery {
  const { date_from: dateFrom, date_to: dateTo } = query;
  if (dateFrom !== undefined && dateTo !== undefined && dateFrom > dateTo) {
    throw badRequest('invalid-range', 'date_from must not be after date_to.', '/query/date_from');
  }
  return {
    customerId: toId<'customer'>(query.customer_id ?? '') ?? undefined,
    salespersonId: query.salesperson_id,
    orderStatus: query.status,
    dateFrom,
    dateTo,
    search: query.q?.trim() || undefined,
    isDeleted: query.deleted === 'true',
    perPage: query.per_page,
    isCountFresh: query.count === 'fresh',
    ...startOf(query),
  };
}

/** Order and start of a page: what a cursor says, or what the client asks for. Asking for days orders by them. */
function startOf(query: Wire): Pick<InvoiceListQuery, 'sort' | 'isAscending' | 'page' | 'after'> {
  if (query.cursor !== undefined) {
    const after = placeOf(query, query.cursor);
    const { sort, isAscending, page } = after;
    return { sort, isAscending, page, after };
  }
  const hasDays = query.date_from !== undefined || query.date_to !== undefined;
  const sort = query.sort ?? (hasDays ? 'invoice_date' : 'created_at');
  return { sort, isAscending: query.order === 'asc', page: query.page };
}

function placeOf({ sort, order }: Wire, cursor: string): Place {
  const place = fromCursor(cursor);
  const isOfList =
    place !== null &&
    (sort === undefined || sort === place.sort) &&
    (order === undefined || (order === 'asc') === place.isAscending);
  if (isOfList) return place;
  const message =
    'This cursor does not belong to this list. Take next_cursor of an answer as it is, or start anew.';
  throw badRequest('invalid-cursor', message, '/query/cursor');
}
