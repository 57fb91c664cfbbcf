import { createInvoice, getInvoice, listInvoices } from '@vouch/contract/invoices/endpoints.ts';
import { Invoice, type InvoiceBody, type InvoiceSummaryBody } from '@vouch/contract/invoices/invoice.ts';
import { InvoiceList, type InvoiceListBody } from '@vouch/contract/invoices/invoice-list.ts';
import {
  InvoiceCreated,
  type InvoiceCreatedBody,
  type NewInvoice,
} from '@vouch/contract/invoices/new-invoice.ts';
import type { z } from 'zod';
import { toCall } from '../http/call-endpoint.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
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

/** How a call that creates something may be steered. */
export interface CreateOptions {
  /** Repeating the call with the same key gives the first answer. A fresh one is made when none is given. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Stored invoices. */
export interface InvoiceCalls {
  listInvoices(filter?: InvoiceFilter, signal?: AbortSignal): Promise<InvoiceListBody>;
  /** Every invoice that matches, page after page. */
  eachInvoice(filter?: Omit<InvoiceFilter, 'page'>, signal?: AbortSignal): AsyncIterable<InvoiceSummaryBody>;
  getInvoice(invoiceId: string, signal?: AbortSignal): Promise<InvoiceBody>;
  /** Enters an invoice by hand. What does not add up is told in `warnings` and never blocks saving. */
  createInvoice(invoice: z.input<typeof NewInvoice>, options?: CreateOptions): Promise<InvoiceCreatedBody>;
}

/** The invoice calls over a transport. */
export function createInvoiceCalls(transport: Transport): InvoiceCalls {
  const list: InvoiceCalls['listInvoices'] = (filter = {}, signal) =>
    transport.fetchJson(toCall(listInvoices, { query: toQuery(filter), signal }), InvoiceList);
  return {
    listInvoices: list,
    getInvoice: (invoiceId, signal) =>
      transport.fetchJson(toCall(getInvoice, { params: { invoice_id: invoiceId }, signal }), Invoice),
    createInvoice: (invoice, { idempotencyKey = newIdempotencyKey(), signal } = {}) =>
      transport.fetchJson(toCall(createInvoice, { json: invoice, idempotencyKey, signal }), InvoiceCreated),
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
