import { and, desc, eq } from 'drizzle-orm';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId } from '../../platform/ids.ts';
import { auditLog } from '../audit/audit-log.tables.ts';
import { documents } from '../documents/documents.tables.ts';
import { readings } from '../documents/readings.tables.ts';
import { salespersons } from '../salespersons/salespersons.tables.ts';
import { users } from '../users/users.tables.ts';
import type { InvoiceDetail } from './invoice.ts';
import type { InvoiceRef } from './invoices.repository.ts';

/** Something that happened to an invoice. */
export interface InvoiceEvent {
  readonly at: Date;
  /** Noun and verb in the past. */
  readonly action: string;
  readonly actorKind: string;
  /** Name of the person, or the address where none is known. */
  readonly actorName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What stands around an invoice: where it came from, what the checks said, who sold, and what happened to it. */
export interface InvoiceSurroundings {
  readonly document: { readonly id: DocumentId; readonly fileName: string } | null;
  readonly verification: Verification | null;
  readonly salesperson: { readonly id: string; readonly name: string } | null;
  /** Newest first. */
  readonly history: readonly InvoiceEvent[];
}

const MOST_EVENTS = 100;

/** Reads what stands around an invoice of the organization. */
export async function findSurroundings(
  executor: Executor,
  ref: InvoiceRef,
  invoice: Pick<InvoiceDetail, 'documentId' | 'readingId' | 'salespersonId'>,
): Promise<InvoiceSurroundings> {
  const [document, verification, salesperson, history] = await Promise.all([
    findDocument(executor, ref, invoice.documentId),
    findVerification(executor, ref, invoice.readingId),
    findSalesperson(executor, ref, invoice.salespersonId),
    findHistory(executor, ref),
  ]);
  return { document, verification, salesperson, history };
}

async function findDocument(
  executor: Executor,
  { organizationId }: InvoiceRef,
  id: InvoiceDetail['documentId'],
): Promise<InvoiceSurroundings['document']> {
  if (id === null) return null;
  const [row] = await executor
    .select({ id: documents.id, fileName: documents.fileName })
    .from(documents)
    .where(and(eq(documents.organizationId, organizationId), eq(documents.id, id)));
  return row ?? null;
}

async function findVerification(
  executor: Executor,
  { organizationId }: InvoiceRef,
  id: InvoiceDetail['readingId'],
): Promise<Verification | null> {
  if (id === null) return null;
  const [row] = await executor
    .select({ verification: readings.verification })
    .from(readings)
    .where(and(eq(readings.organizationId, organizationId), eq(readings.id, id)));
  return row?.verification ?? null;
}

async function findSalesperson(
  executor: Executor,
  { organizationId }: InvoiceRef,
  id: string | null,
): Promise<InvoiceSurroundings['salesperson']> {
  if (id === null) return null;
  const [row] = await executor
    .select({ id: salespersons.id, name: salespersons.name })
    .from(salespersons)
    .where(and(eq(salespersons.organizationId, organizationId), eq(salespersons.id, id)));
  return row ?? null;
}

async function findHistory(
  executor: Executor,
  { organizationId, invoiceId }: InvoiceRef,
): Promise<readonly InvoiceEvent[]> {
  const rows = await executor
    .select({
      at: auditLog.createdAt,
      action: auditLog.action,
      actorKind: auditLog.actorKind,
      name: users.name,
      email: users.email,
      data: auditLog.data,
    })
    .from(auditLog)
    .leftJoin(users, and(eq(users.organizationId, auditLog.organizationId), eq(users.id, auditLog.actorId)))
    .where(
      and(
        eq(auditLog.organizationId, organizationId),
        eq(auditLog.subjectKind, 'invoice'),
        eq(auditLog.subjectId, invoiceId),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(MOST_EVENTS);
  return rows.map(({ name, email, ...event }) => ({ ...event, actorName: name || email }));
}
