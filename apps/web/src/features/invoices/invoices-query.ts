import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';
import { LIST_ORDERS } from './list-order.ts';
import type { ListSearch } from './list-search.ts';

/** Invoices shown on one page. */
const PER_PAGE = 20;

/** One page of the invoice list; the page before stays in view until it is there. */
export function invoicesQuery({ page, q, status, from, to, order }: ListSearch) {
  return queryOptions({
    queryKey: ['invoices', { page, q, status, from, to, order }],
    queryFn: ({ signal }) => {
      const ordered = order && { sort: LIST_ORDERS[order].sort, order: LIST_ORDERS[order].order };
      const filter = { page, perPage: PER_PAGE, q, status, dateFrom: from, dateTo: to };
      return vouch.listInvoices({ ...filter, ...ordered }, signal);
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
