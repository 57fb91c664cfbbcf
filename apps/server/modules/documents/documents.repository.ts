import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Document } from '@vouch/core/document/document.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { documents, type StoredMediaType, type StoredPage } from './documents.tables.ts';

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
  readonly mediaType?: StoredMediaType;
  readonly pageCount?: number;
  readonly pages?: readonly StoredPage[];
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

/** File names of these documents, without those that were deleted. */
export async function findFileNames(
  executor: Executor,
  organizationId: OrganizationId,
  documentIds: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, string>> {
  if (documentIds.length === 0) return new Map();
  const rows = await executor
    .select({ id: documents.id, fileName: documents.fileName })
    .from(documents)
    .where(
      and(
        eq(documents.organizationId, organizationId),
        inArray(documents.id, [...documentIds]),
        isNull(documents.deletedAt),
      ),
    );
  return new Map(rows.map(({ id, fileName }) => [id, fileName]));
}

/** Notes what was learned of a file. */
export async function updateFileFacts(executor: Executor, ref: DocumentRef, facts: FileFacts): Promise<void> {
  await executor.update(documents).set(facts).where(matches(ref));
}

/** What opening a file told. */
export function factsOfOpened({ file, pages }: Document): FileFacts {
  const shapes = pages.map(({ words: _words, ...page }) => page);
  return { mediaType: file.mediaType, pageCount: pages.length, pages: shapes };
}

/** Marks a document as deleted. */
export async function deleteDocument(executor: Executor, ref: DocumentRef, now: Date): Promise<void> {
  await executor.update(documents).set({ deletedAt: now }).where(matches(ref));
}

/** Forgets everything about a document but that there was one. @returns the hash of its bytes, when they were known. */
export async function forgetDocument(
  executor: Executor,
  ref: DocumentRef,
  now: Date,
): Promise<string | null> {
  const document = await findDocument(executor, ref);
  const nothing = { sha256: null, sizeBytes: null, mediaType: null, pageCount: null, pages: null };
  await executor
    .update(documents)
    .set({ ...nothing, fileName: '', claimedType: null, sourceUrl: null, deletedAt: now })
    .where(matches(ref));
  return document?.sha256 ?? null;
}

/** Whether another document of the organization, not deleted, has the same bytes. */
export async function isContentUsed(
  executor: Executor,
  { organizationId, documentId, sha256 }: DocumentRef & { readonly sha256: string },
): Promise<boolean> {
  const rows = await executor
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.organizationId, organizationId),
        eq(documents.sha256, sha256),
        ne(documents.id, documentId),
        isNull(documents.deletedAt),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
