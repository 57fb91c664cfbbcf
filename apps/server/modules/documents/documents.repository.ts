import { and, eq, isNull } from 'drizzle-orm';
import type { MediaType } from '@vouch/core/document/document.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { documents } from './documents.tables.ts';

/** A document as stored. */
export type StoredDocument = typeof documents.$inferSelect;

/** Names a document. */
export interface DocumentRef {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
}

/** What is known of a file once it was fetched or opened. */
export interface FileFacts {
  readonly sha256?: string;
  readonly sizeBytes?: number;
  readonly mediaType?: MediaType;
  readonly pageCount?: number;
  readonly claimedType?: string | null;
}

const matches = ({ organizationId, documentId }: DocumentRef) =>
  and(
    eq(documents.organizationId, organizationId),
    eq(documents.id, documentId),
    isNull(documents.deletedAt),
  );

/** Adds a document. */
export async function insertDocument(
  executor: Executor,
  document: typeof documents.$inferInsert,
): Promise<void> {
  await executor.insert(documents).values(document);
}

/** A document of the organization, unless it was deleted. */
export async function findDocument(executor: Executor, ref: DocumentRef): Promise<StoredDocument | null> {
  const [row] = await executor.select().from(documents).where(matches(ref));
  return row ?? null;
}

/** Notes what was learned of a file. */
export async function updateFileFacts(executor: Executor, ref: DocumentRef, facts: FileFacts): Promise<void> {
  await executor.update(documents).set(facts).where(matches(ref));
}

/** Marks a document as deleted. */
export async function deleteDocument(executor: Executor, ref: DocumentRef, now: Date): Promise<void> {
  await executor.update(documents).set({ deletedAt: now }).where(matches(ref));
}
