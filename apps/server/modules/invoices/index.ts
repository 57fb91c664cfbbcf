import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, InvoiceId, OrganizationId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { changeInvoices, type InvoiceAction, type InvoiceOutcome } from './change-many.ts';
import { changeOne } from './change-one.ts';
import { findInvoice, findInvoiceOfDocument } from './find-invoice.ts';
import { findSurroundings, type InvoiceSurroundings } from './find-surroundings.ts';
import type { InvoiceContent, InvoiceDetail } from './invoice.ts';
import type { InvoicesDeps } from './invoices.deps.ts';
import { findSameNumber, type InvoiceRef } from './invoices.repository.ts';
import { doCustomerChores, keepUp } from './keep-up.ts';
import { listInvoices } from './list/list-invoices.ts';
import type { InvoiceList, InvoiceListQuery } from './list/list-query.ts';
import { keysOf, saveInvoice, type NewInvoice, type SavedInvoice } from './save-invoice.ts';
import { type InvoiceChanges, type InvoiceOrder, updateInvoice } from './update-invoice.ts';

export { fromExtraction } from './from-extraction.ts';
export { arithmeticWarnings } from './warnings.ts';
export type { InvoiceListQuery } from './list/list-query.ts';
export type { InvoiceContent, InvoiceDetail, InvoiceLine, InvoiceWarning } from './invoice.ts';

/** Saved invoices. */
export interface InvoicesModule {
  /** Saves within the caller's transaction. */
  save(tx: Transaction, invoice: NewInvoice): Promise<SavedInvoice>;
  /** Saves an invoice that someone typed in; `onSaved` runs in the same transaction. */
  create(
    actor: Actor,
    content: InvoiceContent,
    more?: {
      readonly orderStatus?: number | undefined;
      readonly onSaved?: (tx: Transaction, saved: SavedInvoice) => Promise<void>;
    },
  ): Promise<SavedInvoice>;
  /** A saved invoice that has the same number and seller; the number is locked until the transaction ends. */
  findDuplicate(
    tx: Transaction,
    organizationId: OrganizationId,
    content: InvoiceContent,
  ): Promise<InvoiceId | null>;
  list(organizationId: OrganizationId, query: InvoiceListQuery): Promise<InvoiceList>;
  find(ref: InvoiceRef): Promise<InvoiceDetail | null>;
  /** What stands around an invoice that was found. */
  surroundings(ref: InvoiceRef, invoice: InvoiceDetail): Promise<InvoiceSurroundings>;
  /** The invoice that was saved from a document. */
  findByDocument(
    organizationId: OrganizationId,
    documentId: DocumentId,
    tx?: Transaction,
  ): Promise<InvoiceId | null>;
  /** Changes what is named; `null` when there is no such invoice. @throws RequestError 412 for another version. */
  update(order: InvoiceOrder, changes: InvoiceChanges): Promise<InvoiceDetail | null>;
  /** Marks it as deleted. @returns whether there was one. @throws RequestError 412 for another version. */
  delete(order: InvoiceOrder): Promise<boolean>;
  /** The same within the caller's transaction; the record says because of what. */
  deleteWithin(
    tx: Transaction,
    actor: Actor,
    order: { readonly invoiceId: InvoiceId; readonly because?: Readonly<Record<string, unknown>> },
  ): Promise<boolean>;
  /** Takes a deleted one back; others stay as they are. @returns whether there is one. */
  restore(order: InvoiceOrder): Promise<boolean>;
  /** Does one thing to many; `onDone` runs in the same transaction. */
  changeMany(
    actor: Actor,
    order: { readonly invoiceIds: readonly InvoiceId[]; readonly action: InvoiceAction },
    onDone?: (tx: Transaction, outcomes: readonly InvoiceOutcome[]) => Promise<void>,
  ): Promise<readonly InvoiceOutcome[]>;
  /** Does what others left to be done, for all organizations: adds up counts, indexes words, moves invoices of merged customers. */
  keepUp(): Promise<void>;
  /** Of that only what changes of customers left to be done, as far as it is soon done. */
  doCustomerChores(): Promise<void>;
}

/** Steps that a request waits for. */
const STEPS_IN_REQUEST = 5;

/** Builds the module. */
export function createInvoicesModule(deps: InvoicesDeps): InvoicesModule {
  const { audit, database } = deps;
  const { executor } = database;
  return {
    save: (tx, invoice) => saveInvoice(deps, tx, invoice),
    create: (actor, content, { orderStatus, onSaved } = {}) =>
      database.transaction(async (tx) => {
        const { organizationId, userId: createdBy } = actor;
        const by = { organizationId, createdBy, source: 'manual', orderStatus } as const;
        const saved = await saveInvoice(deps, tx, { ...by, content });
        const about = { action: 'invoice.created', subjectKind: 'invoice', subjectId: saved.invoiceId };
        await audit.note(tx, actor, about);
        await onSaved?.(tx, saved);
        return saved;
      }),
    findDuplicate: (tx, organizationId, content) => findSameNumber(tx, organizationId, keysOf(content)),
    list: (organizationId, query) => listInvoices(executor, organizationId, query),
    find: (ref) => findInvoice(executor, ref),
    surroundings: (ref, invoice) => findSurroundings(executor, ref, invoice),
    findByDocument: (organizationId, documentId, tx) =>
      findInvoiceOfDocument(tx ?? executor, organizationId, documentId),
    update: (order, changes) => updateInvoice(deps, order, changes),
    delete: (order) => changeOne(deps, order, { kind: 'delete' }),
    deleteWithin: async (tx, actor, { invoiceId, because }) => {
      const action = { kind: 'delete', because } as const;
      const [done] = await changeInvoices(deps, tx, { actor, invoiceIds: [invoiceId], action });
      return done?.outcome === 'done';
    },
    restore: (order) => changeOne(deps, order, { kind: 'restore' }),
    changeMany: (actor, order, onDone) =>
      database.transaction(async (tx) => {
        const outcomes = await changeInvoices(deps, tx, { actor, ...order });
        await onDone?.(tx, outcomes);
        return outcomes;
      }),
    keepUp: () => keepUp(deps),
    doCustomerChores: () => doCustomerChores(deps, STEPS_IN_REQUEST),
  };
}
