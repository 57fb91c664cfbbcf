import type { InvoiceBody } from '@vouch/contract/invoices/invoice.ts';
import type { InvoiceListBody } from '@vouch/contract/invoices/invoice-list.ts';
import type { OperationCalls } from '../calls/call-operation.ts';
import type { InputOf } from '../calls/operation-input.ts';

type ListQuery = NonNullable<InputOf<'listInvoices'>['query']>;

/** Which invoices to list, and in which order. Days are ISO ("2026-03-31"), bounds inclusive. */
export interface InvoiceFilter {
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
  /** `next_cursor` of the page before, in place of `page`. */
  readonly cursor?: string | undefined;
  /** Words that must all stand somewhere in the invoice. */
  readonly q?: string | undefined;
  readonly customerId?: string | undefined;
  readonly salespersonId?: string | undefined;
  /** Order status, 1 to 6. */
  readonly status?: number | undefined;
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
  readonly sort?: ListQuery['sort'];
  readonly order?: ListQuery['order'];
}

/** Stored invoices. */
export interface InvoiceCalls {
  listInvoices(filter?: InvoiceFilter, signal?: AbortSignal): Promise<InvoiceListBody>;
  getInvoice(invoiceId: string, signal?: AbortSignal): Promise<InvoiceBody>;
}

/** The invoice calls over those of all operations. */
export function createInvoiceCalls({ call }: OperationCalls): InvoiceCalls {
  return {
    listInvoices: (filter = {}, signal) => call('listInvoices', { query: toQuery(filter), signal }),
    getInvoice: (invoiceId, signal) => call('getInvoice', { path: { invoice_id: invoiceId }, signal }),
  };
}

function toQuery(filter: InvoiceFilter): ListQuery {
  const { perPage, customerId, salespersonId, dateFrom, dateTo, ...same } = filter;
  return {
    ...same,
    per_page: perPage,
    customer_id: customerId,
    salesperson_id: salespersonId,
    date_from: dateFrom,
    date_to: dateTo,
  };
}
