import { createInvoice, getInvoice, listInvoices } from '@vouch/contract/invoices/endpoints.ts';
import type { InvoiceCreatedBody, NewInvoiceBody } from '@vouch/contract/invoices/new-invoice.ts';
import { json } from '../../platform/routing/answer.ts';
import { versionHeader } from '../../platform/routing/entity-tag.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { fromInvoiceBody } from './from-invoice-body.ts';
import { fromListQuery } from './from-list-query.ts';
import type { InvoicesModule } from './index.ts';
import { createInvoiceChangeRoutes } from './invoice-changes.routes.ts';
import { invoiceIdOf } from './invoice-id-of.ts';
import type { SavedInvoice } from './save-invoice.ts';
import { toInvoiceBody, toWarnings } from './to-invoice-body.ts';
import { toListBody } from './to-list-body.ts';

/** Routes that list, show, take and change invoices. */
export function createInvoicesRoutes(invoices: InvoicesModule): readonly Route[] {
  return [
    signedInRoute(listInvoices, async ({ principal, query }) => {
      const wanted = fromListQuery(query);
      return json(200, toListBody(wanted, await invoices.list(principal.organizationId, wanted)));
    }),
    signedInRoute(getInvoice, async ({ principal: { organizationId }, params }) => {
      const ref = { organizationId, invoiceId: invoiceIdOf(params.invoice_id) };
      const invoice = await invoices.find(ref);
      if (invoice === null) throw notFound('invoice');
      const body = toInvoiceBody(invoice, await invoices.surroundings(ref, invoice));
      return { ...json(200, body), headers: versionHeader(invoice.version) };
    }),
    signedInRoute(createInvoice, async ({ principal, body, requestId, keepAnswer }) => {
      const saved = await invoices.create(actorOf(principal, requestId), fromInvoiceBody(body), {
        orderStatus: body.order_status,
        onSaved: (tx, invoice) => keepAnswer(tx, json(201, toCreated(body, invoice))),
      });
      return json(201, toCreated(body, saved));
    }),
    ...createInvoiceChangeRoutes(invoices),
  ];
}

function toCreated(body: NewInvoiceBody, { invoiceId, warnings }: SavedInvoice): InvoiceCreatedBody {
  return {
    success: true,
    invoice: { id: invoiceId, invoice_number: body.invoice_number, total_amount: body.total_amount },
    warnings: toWarnings({ warnings }),
  };
}
