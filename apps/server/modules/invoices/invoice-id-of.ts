import { type InvoiceId, toId } from '../../platform/ids.ts';
import { notFound } from '../../platform/routing/request-error.ts';

/** The id that a client sent. @throws RequestError 404 for what is no id: there is no such invoice. */
export function invoiceIdOf(text: string): InvoiceId {
  const id = toId<'invoice'>(text);
  if (id === null) throw notFound('invoice');
  return id;
}
