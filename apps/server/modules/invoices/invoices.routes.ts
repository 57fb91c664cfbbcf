import type { z } from 'zod';
import { paginationOf } from '@vouch/contract/common/page.ts';
import { createInvoice, getInvoice, listInvoices } from '@vouch/contract/invoices/endpoints.ts';
import type {
  InvoiceCreatedBody,
  InvoiceListBody,
  InvoiceListQuery as WireQuery,
  NewInvoiceBody,
} from '@vouch/contract/invoices/invoice.ts';
import { toId } from '../../platform/ids.ts';
import { json } from '../../platform/routing/answer.ts';
import { badRequest, notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { fromInvoiceBody } from './from-invoice-body.ts';
import type { InvoicesModule } from './index.ts';
import type { InvoiceListQuery } from './list-invoices.ts';
import type { SavedInvoice } from './save-invoice.ts';
import { toInvoiceBody, toSummaryBody } from './to-invoice-body.ts';

/** Routes that list, show and take invoices. */
export function createInvoicesRoutes(
  invoices: Pick<InvoicesModule, 'list' | 'find' | 'create'>,
): readonly Route[] {
  return [
    signedInRoute(listInvoices, async ({ principal, query }) => {
      const found = await invoices.list(principal.organizationId, toListQuery(query));
      const body: InvoiceListBody = {
        invoices: found.invoices.map(toSummaryBody),
        pagination: paginationOf(query.page, query.per_page, found.total),
      };
      return json(200, body);
    }),
    signedInRoute(getInvoice, async ({ principal, params }) => {
      const invoiceId = toId<'invoice'>(params.invoice_id);
      const { organizationId } = principal;
      const invoice = invoiceId && (await invoices.find({ organizationId, invoiceId }));
      if (invoice === null) throw notFound('invoice');
      return json(200, toInvoiceBody(invoice));
    }),
    signedInRoute(createInvoice, async ({ principal, body, requestId, keepAnswer }) => {
      const saved = await invoices.create(
        actorOf(principal, requestId),
        fromInvoiceBody(body),
        (tx, invoice) => keepAnswer(tx, json(201, toCreated(body, invoice))),
      );
      return json(201, toCreated(body, saved));
    }),
  ];
}

function toCreated(body: NewInvoiceBody, { invoiceId, warnings }: SavedInvoice): InvoiceCreatedBody {
  return {
    success: true,
    invoice: { id: invoiceId, invoice_number: body.invoice_number, total_amount: body.total_amount },
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  };
}

function toListQuery(query: z.infer<typeof WireQuery>): InvoiceListQuery {
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
    page: query.page,
    perPage: query.per_page,
  };
}
