import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';
import type { ListSearch } from './list-search.ts';

/** Invoices shown on one page. */
const PER_PAGE = 20;

/** One page of the invoice list; the page before stays in view until it is there. */
export function invoicesQuery({ page, status, from, to }: ListSearch) {
  return queryOptions({
    queryKey: ['invoices', { page, status, from, to }],
    queryFn: ({ signal }) =>
      vouch.listInvoices({ page, perPage: PER_PAGE, status, dateFrom: from, dateTo: to }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
