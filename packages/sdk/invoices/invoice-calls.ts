import { getInvoice, listInvoices } from '@vouch/contract/invoices/endpoints.ts';
import {
  Invoice,
  type InvoiceBody,
  InvoiceList,
  type InvoiceListBody,
  type InvoiceSummaryBody,
} from '@vouch/contract/invoices/invoice.ts';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

/** Which invoices to list. Days are ISO ("2026-03-31"), bounds inclusive. */
export interface InvoiceFilter {
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
  readonly customerId?: string | undefined;
  readonly salespersonId?: string | undefined;
  /** Order status, 1 to 6. */
  readonly status?: number | undefined;
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
}

/** Reading stored invoices. */
export interface InvoiceCalls {
  listInvoices(filter?: InvoiceFilter, signal?: AbortSignal): Promise<InvoiceListBody>;
  /** Every invoice that matches, page after page. */
  eachInvoice(filter?: Omit<InvoiceFilter, 'page'>, signal?: AbortSignal): AsyncIterable<InvoiceSummaryBody>;
  getInvoice(invoiceId: string, signal?: AbortSignal): Promise<InvoiceBody>;
}

/** The invoice calls over a transport. */
export function createInvoiceCalls(transport: Transport): InvoiceCalls {
  const list: InvoiceCalls['listInvoices'] = (filter = {}, signal) =>
    transport.fetchJson(toCall(listInvoices, { query: toQuery(filter), signal }), InvoiceList);
  return {
    listInvoices: list,
    getInvoice: (invoiceId, signal) =>
      transport.fetchJson(toCall(getInvoice, { params: { invoice_id: invoiceId }, signal }), Invoice),
    async *eachInvoice(filter = {}, signal) {
      for (let page = 1, isLast = false; !isLast; page += 1) {
        const { invoices, pagination } = await list({ perPage: 100, ...filter, page }, signal);
        yield* invoices;
        isLast = !pagination.has_next;
      }
    },
  };
}

function toQuery(filter: InvoiceFilter) {
  return {
    page: filter.page,
    per_page: filter.perPage,
    customer_id: filter.customerId,
    salesperson_id: filter.salespersonId,
    status: filter.status,
    date_from: filter.dateFrom,
    date_to: filter.dateTo,
  };
}
