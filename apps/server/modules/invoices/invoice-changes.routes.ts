import type { BulkActionBody, BulkResultBody } from '@vouch/contract/invoices/bulk.ts';
import {
  changeInvoices,
  deleteInvoice,
  restoreInvoice,
  updateInvoice,
} from '@vouch/contract/invoices/endpoints.ts';
import type { InvoiceChangedBody } from '@vouch/contract/invoices/new-invoice.ts';
import { type Answer, json } from '../../platform/routing/answer.ts';
import { versionCheckOf, versionHeader } from '../../platform/routing/entity-tag.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute, type SignedInCall } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { InvoiceAction, InvoiceOutcome } from './change-many.ts';
import { fromInvoicePatch } from './from-invoice-patch.ts';
import type { InvoiceDetail, InvoicesModule } from './index.ts';
import { invoiceIdOf } from './invoice-id-of.ts';
import { toInvoiceBody, toWarnings } from './to-invoice-body.ts';

/** Routes that change saved invoices, one or many. */
export function createInvoiceChangeRoutes(invoices: InvoicesModule): readonly Route[] {
  const changed = async (call: CallOfOne, invoice: InvoiceDetail | null): Promise<Answer> => {
    if (invoice === null) throw notFound('invoice');
    const around = await invoices.surroundings(refOf(call), invoice);
    const body: InvoiceChangedBody = {
      success: true,
      invoice: toInvoiceBody(invoice, around),
      warnings: toWarnings(invoice),
    };
    return { ...json(200, body), headers: versionHeader(invoice.version) };
  };
  return [
    signedInRoute(updateInvoice, async (call) =>
      changed(call, await invoices.update(orderOf(call), fromInvoicePatch(call.body))),
    ),
    signedInRoute(deleteInvoice, async (call) => {
      const order = orderOf(call);
      if (!(await invoices.delete(order))) throw notFound('invoice');
      return json(200, { success: true, invoice: { id: order.invoiceId } });
    }),
    signedInRoute(restoreInvoice, async (call) => {
      if (!(await invoices.restore(orderOf(call)))) throw notFound('invoice');
      return changed(call, await invoices.find(refOf(call)));
    }),
    signedInRoute(changeInvoices, async ({ principal, body, requestId, keepAnswer }) => {
      const order = { invoiceIds: body.ids.map(invoiceIdOf), action: toAction(body) };
      const outcomes = await invoices.changeMany(actorOf(principal, requestId), order, (tx, done) =>
        keepAnswer(tx, json(200, toBulkResult(done))),
      );
      return json(200, toBulkResult(outcomes));
    }),
  ];
}

type CallOfOne = Pick<
  SignedInCall<{ readonly invoice_id: string }, unknown, unknown>,
  'principal' | 'requestId' | 'params' | 'headers'
>;

function refOf({ principal: { organizationId }, params }: CallOfOne) {
  return { organizationId, invoiceId: invoiceIdOf(params.invoice_id) };
}

function orderOf({ principal, requestId, params, headers }: CallOfOne) {
  const check = versionCheckOf(headers['if-match']);
  return { actor: actorOf(principal, requestId), invoiceId: invoiceIdOf(params.invoice_id), check };
}

function toAction(body: BulkActionBody): InvoiceAction {
  return body.action === 'set_status'
    ? { kind: 'set_status', orderStatus: body.status }
    : { kind: body.action };
}

function toBulkResult(outcomes: readonly InvoiceOutcome[]): BulkResultBody {
  return {
    success: outcomes.every(({ outcome }) => outcome !== 'not_found'),
    results: outcomes.map(({ invoiceId, outcome }) => ({ id: invoiceId, outcome })),
  };
}
