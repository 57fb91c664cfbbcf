import { paginationOf } from '@vouch/contract/common/page.ts';
import type { InvoiceListBody } from '@vouch/contract/invoices/invoice-list.ts';
import { toCursor } from './list/cursor.ts';
import type { InvoiceList, InvoiceListQuery } from './list/list-query.ts';
import { toSummaryBody } from './to-invoice-body.ts';

/** A page of invoices as it goes on the wire. */
export function toListBody(
  { page, perPage, after }: Pick<InvoiceListQuery, 'page' | 'perPage' | 'after'>,
  { invoices, total, isTotalExact, next }: InvoiceList,
): InvoiceListBody {
  const isBeyond = after !== undefined || !isTotalExact;
  return {
    invoices: invoices.map(toSummaryBody),
    pagination: {
      ...paginationOf(page, perPage, total),
      // Where pages are not told by number and total alone, the rows tell whether there are more.
      ...(isBeyond ? { has_next: next !== null, has_prev: page > 1 } : {}),
      next_cursor: next === null ? null : toCursor(next),
      total_is_exact: isTotalExact,
    },
  };
}
