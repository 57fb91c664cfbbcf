import { bareText } from '@vouch/core/rules/support/value-words.ts';
import { sellerKeyOf } from '@vouch/core/verification/earlier-document.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import {
  newId,
  type CustomerId,
  type DocumentId,
  type InvoiceId,
  type OrganizationId,
  type ReadingId,
  type TaskId,
  type UserId,
} from '../../platform/ids.ts';
import { ORDER_STATUS, type InvoiceContent, type InvoiceSource, type InvoiceWarning } from './invoice.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { findSameNumber, insertInvoice } from './invoices.repository.ts';
import { withLineTotals } from './line-total.ts';
import { indexInvoices } from './search/index-invoices.ts';
import { arithmeticWarnings } from './warnings.ts';

/** An invoice to save. */
export interface NewInvoice {
  readonly organizationId: OrganizationId;
  readonly source: InvoiceSource;
  readonly content: InvoiceContent;
  readonly createdBy: UserId | null;
  /** In process unless said otherwise. */
  readonly orderStatus?: number | undefined;
  /** Where it was read; absent for invoices typed in. */
  readonly from?: { readonly documentId: DocumentId; readonly readingId: ReadingId; readonly taskId: TaskId };
}

/** What was saved. */
export interface SavedInvoice {
  readonly invoiceId: InvoiceId;
  readonly warnings: readonly InvoiceWarning[];
}

const MAX_KEY = 100;

/**
 * Saves an invoice within the caller's transaction, with its customer and lines. What does not add up, and a number that is there already,
 * become warnings: the paper says what it says.
 */
export async function saveInvoice(
  deps: InvoicesDeps,
  tx: Transaction,
  invoice: NewInvoice,
): Promise<SavedInvoice> {
  const { organizationId, source, createdBy, from, orderStatus = ORDER_STATUS.inProcess } = invoice;
  const content = withLineTotals(toStorable(invoice.content));
  const { customerCompany, customerAddress, lines, ...columns } = content;
  const invoiceId = newId<'invoice'>();
  const keys = keysOf(content);
  const twin = await findSameNumber(tx, organizationId, keys);
  const warnings = [...(twin ? [duplicateOf(content.invoiceNumber)] : []), ...arithmeticWarnings(content)];
  const company = { companyName: customerCompany, address: customerAddress };
  const customerId = await customerFor(deps, tx, { organizationId, company });
  if (content.salespersonId !== null) {
    await deps.salespersons.ensure(tx, { organizationId, salespersonId: content.salespersonId });
  }
  const now = deps.clock.now();
  const row = { id: invoiceId, organizationId, source, createdBy, ...from, ...columns, ...keys };
  const state = { customerId, warnings, orderStatus, createdAt: now, updatedAt: now };
  await insertInvoice(tx, { ...row, ...state }, lines);
  await indexInvoices(tx, [invoiceId]);
  await noteOrigin(deps, tx, { ...invoice, invoiceId });
  return { invoiceId, warnings };
}

/** An invoice's record begins with where it came from; who types one in or imports it notes that as well as who it was. */
async function noteOrigin(
  { audit }: InvoicesDeps,
  tx: Transaction,
  { organizationId, invoiceId, source, createdBy, from }: NewInvoice & { readonly invoiceId: InvoiceId },
): Promise<void> {
  if (from === undefined) return;
  const isByPerson = source === 'review' && createdBy !== null;
  const by = isByPerson
    ? ({ kind: 'user', userId: createdBy } as const)
    : ({ kind: 'system', userId: null } as const);
  const about = { action: 'invoice.saved', subjectKind: 'invoice', subjectId: invoiceId };
  const data = { source, documentId: from.documentId };
  await audit.note(tx, { organizationId, requestId: null, ...by }, { ...about, data });
}

/** The customer that an invoice names; `null` when it names none. */
export async function customerFor(
  { customers }: InvoicesDeps,
  tx: Transaction,
  order: {
    readonly organizationId: OrganizationId;
    readonly company: { readonly companyName: string | null; readonly address: string | null };
  },
): Promise<CustomerId | null> {
  const companyName = order.company.companyName?.trim() ?? '';
  if (companyName === '') return null;
  return await customers.findOrAdd(tx, order.organizationId, { ...order.company, companyName });
}

/** By what an invoice is found again. */
export function keysOf({ invoiceNumber, sellerName }: Pick<InvoiceContent, 'invoiceNumber' | 'sellerName'>) {
  return { invoiceNumberKey: bareText(invoiceNumber).slice(0, MAX_KEY), sellerKey: sellerKeyOf(sellerName) };
}

/** Another invoice has this number. */
export function duplicateOf(number: string): InvoiceWarning {
  return {
    code: 'duplicate',
    message: `An invoice with the number ${number} is saved already. Make sure that it is not paid twice.`,
  };
}
