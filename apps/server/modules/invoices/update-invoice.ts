import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { CustomerId, InvoiceId } from '../../platform/ids.ts';
import { ANY_VERSION, type CheckVersion } from '../../platform/routing/entity-tag.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import { type Actor, changesOf } from '../audit/index.ts';
import { contentOf } from './content-of.ts';
import { findInvoice } from './find-invoice.ts';
import type { InvoiceContent, InvoiceDetail, InvoiceWarning } from './invoice.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { findSameNumber, type InvoiceRef, replaceLines } from './invoices.repository.ts';
import { withLineTotals } from './line-total.ts';
import { changeColumns, lockInvoice } from './lock-invoice.ts';
import { type InvoiceState, membersOf, toKeptChanges } from './members-of.ts';
import { customerFor, duplicateOf, keysOf } from './save-invoice.ts';
import { indexInvoices } from './search/index-invoices.ts';
import { arithmeticWarnings } from './warnings.ts';

/** What is to change; what is not named stays. */
export type InvoiceChanges = Partial<InvoiceContent> & {
  /** A customer that is there already, or none. */
  readonly customerId?: CustomerId | null;
  readonly orderStatus?: number;
};

/** One invoice to change, by whom, and in which version. */
export interface InvoiceOrder {
  readonly actor: Actor;
  readonly invoiceId: InvoiceId;
  /** Any version will do when absent. */
  readonly check?: CheckVersion;
}

/**
 * Changes an invoice; `null` when there is none. What does not add up then becomes warnings, as in saving.
 * @throws RequestError 400 for a customer that is not there, 412 for another version.
 */
export async function updateInvoice(
  deps: InvoicesDeps,
  { actor, invoiceId, check = ANY_VERSION }: InvoiceOrder,
  wish: InvoiceChanges,
): Promise<InvoiceDetail | null> {
  const ref = { organizationId: actor.organizationId, invoiceId };
  return await deps.database.transaction(async (tx) => {
    const isThere = await lockInvoice(tx, ref, check);
    const before = isThere ? await findInvoice(tx, ref) : null;
    if (before === null) return null;
    const oldContent = contentOf(before);
    const oldState = { customerId: before.customer?.id ?? null, orderStatus: before.orderStatus };
    const { customerId: _customer, orderStatus = before.orderStatus, ...wished } = wish;
    const content = withLineTotals(toStorable({ ...oldContent, ...wished }));
    const state = { orderStatus, customerId: await customerOf(deps, tx, { ref, before, wish }) };
    const changes = changesOf(membersOf(oldContent, oldState), membersOf(content, state));
    if (Object.keys(changes).length === 0) return before;
    const { salespersonId } = content;
    if (salespersonId !== null) {
      await deps.salespersons.ensure(tx, { organizationId: ref.organizationId, salespersonId });
    }
    const warnings = await warningsOf(tx, ref, { before, content });
    await write(tx, ref, { content, state, warnings, now: deps.clock.now() });
    if ('line_items' in changes) await replaceLines(tx, ref, content.lines);
    await indexInvoices(tx, [invoiceId]);
    const about = { action: 'invoice.updated', subjectKind: 'invoice', subjectId: invoiceId };
    await deps.audit.note(tx, actor, { ...about, data: { changes: toKeptChanges(changes) } });
    return await findInvoice(tx, ref);
  });
}

interface CustomerWish {
  readonly ref: InvoiceRef;
  readonly before: InvoiceDetail;
  readonly wish: InvoiceChanges;
}

async function customerOf(
  deps: InvoicesDeps,
  tx: Transaction,
  { ref: { organizationId }, before, wish }: CustomerWish,
): Promise<CustomerId | null> {
  const { customerId, customerCompany: companyName, customerAddress: address = null } = wish;
  if (companyName) return await customerFor(deps, tx, { organizationId, company: { companyName, address } });
  if (customerId === undefined) return before.customer?.id ?? null;
  if (customerId !== null && (await deps.customers.find({ organizationId, customerId }, tx)) === null) {
    throw badRequest('customer-unknown', 'There is no such customer.', '/body/customer_id');
  }
  return customerId;
}

/** A number that stays as it was was looked up when it was entered. */
async function warningsOf(
  tx: Transaction,
  { organizationId, invoiceId }: InvoiceRef,
  { before, content }: { readonly before: InvoiceDetail; readonly content: InvoiceContent },
): Promise<readonly InvoiceWarning[]> {
  const [old, keys] = [keysOf(before), keysOf(content)];
  const isSame = old.invoiceNumberKey === keys.invoiceNumberKey && old.sellerKey === keys.sellerKey;
  const kept = isSame ? before.warnings.filter(({ code }) => code === 'duplicate') : [];
  const twin = isSame ? null : await findSameNumber(tx, organizationId, { ...keys, except: invoiceId });
  const found = twin === null ? [] : [duplicateOf(content.invoiceNumber)];
  return [...kept, ...found, ...arithmeticWarnings(content)];
}

interface Written {
  readonly content: InvoiceContent;
  readonly state: InvoiceState;
  readonly warnings: readonly InvoiceWarning[];
  readonly now: Date;
}

async function write(tx: Transaction, ref: InvoiceRef, written: Written): Promise<void> {
  const { state, warnings, now: updatedAt } = written;
  const { customerCompany: _name, customerAddress: _address, lines: _lines, ...columns } = written.content;
  await changeColumns(tx, ref, { ...columns, ...keysOf(columns), ...state, warnings, updatedAt });
}
