import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, InvoiceId, OrganizationId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { findInvoice, findInvoiceOfDocument } from './find-invoice.ts';
import type { InvoiceContent, InvoiceDetail } from './invoice.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { findSameNumber, markInvoiceDeleted, type InvoiceRef } from './invoices.repository.ts';
import { listInvoices, type InvoiceList, type InvoiceListQuery } from './list-invoices.ts';
import { keysOf, saveInvoice, type NewInvoice, type SavedInvoice } from './save-invoice.ts';

export { fromExtraction } from './from-extraction.ts';
export type { InvoiceContent, InvoiceDetail, InvoiceLine, InvoiceWarning } from './invoice.ts';

/** Saved invoices. */
export interface InvoicesModule {
  /** Saves within the caller's transaction. */
  save(tx: Transaction, invoice: NewInvoice): Promise<SavedInvoice>;
  /** Saves an invoice that someone typed in; `onSaved` runs in the same transaction. */
  create(
    actor: Actor,
    content: InvoiceContent,
    onSaved?: (tx: Transaction, saved: SavedInvoice) => Promise<void>,
  ): Promise<SavedInvoice>;
  /** A saved invoice that has the same number and seller; the number is locked until the transaction ends. */
  findDuplicate(
    tx: Transaction,
    organizationId: OrganizationId,
    content: InvoiceContent,
  ): Promise<InvoiceId | null>;
  list(organizationId: OrganizationId, query: InvoiceListQuery): Promise<InvoiceList>;
  find(ref: InvoiceRef): Promise<InvoiceDetail | null>;
  /** The invoice that was saved from a document. */
  findByDocument(organizationId: OrganizationId, documentId: DocumentId): Promise<InvoiceId | null>;
  /** Marks it as deleted. @returns whether there was one. */
  delete(actor: Actor, invoiceId: InvoiceId): Promise<boolean>;
}

/** Builds the module. */
export function createInvoicesModule(deps: InvoicesDeps): InvoicesModule {
  const { audit, clock, database } = deps;
  const about = (action: string, invoiceId: InvoiceId) => ({
    action,
    subjectKind: 'invoice',
    subjectId: invoiceId,
  });
  return {
    save: (tx, invoice) => saveInvoice(deps, tx, invoice),
    create: ({ organizationId, userId, ...by }, content, onSaved) =>
      database.transaction(async (tx) => {
        const source = 'manual' as const;
        const saved = await saveInvoice(deps, tx, { organizationId, createdBy: userId, source, content });
        await audit.note(tx, { ...by, organizationId, userId }, about('invoice.created', saved.invoiceId));
        await onSaved?.(tx, saved);
        return saved;
      }),
    findDuplicate: (tx, organizationId, content) => findSameNumber(tx, organizationId, keysOf(content)),
    list: (organizationId, query) => listInvoices(database.executor, organizationId, query),
    find: (ref) => findInvoice(database.executor, ref),
    findByDocument: (organizationId, documentId) =>
      findInvoiceOfDocument(database.executor, organizationId, documentId),
    delete: (actor, invoiceId) =>
      database.transaction(async (tx) => {
        const { organizationId } = actor;
        const isDeleted = await markInvoiceDeleted(tx, { organizationId, invoiceId }, clock.now());
        if (isDeleted) await audit.note(tx, actor, about('invoice.deleted', invoiceId));
        return isDeleted;
      }),
  };
}
