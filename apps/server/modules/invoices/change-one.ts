import { ANY_VERSION } from '../../platform/routing/entity-tag.ts';
import { changeInvoices, type InvoiceAction } from './change-many.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { lockInvoice } from './lock-invoice.ts';
import type { InvoiceOrder } from './update-invoice.ts';

/** Does one thing to one invoice in the version that is wanted. @returns whether there was one. */
export async function changeOne(
  deps: InvoicesDeps,
  { actor, invoiceId, check = ANY_VERSION }: InvoiceOrder,
  action: InvoiceAction,
): Promise<boolean> {
  return await deps.database.transaction(async (tx) => {
    if (!(await lockInvoice(tx, { organizationId: actor.organizationId, invoiceId }, check))) return false;
    const [done] = await changeInvoices(deps, tx, { actor, invoiceIds: [invoiceId], action });
    return done !== undefined && done.outcome !== 'not_found';
  });
}
