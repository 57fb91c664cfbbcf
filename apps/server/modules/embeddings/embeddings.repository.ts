import { and, eq, ne, or, sql } from 'drizzle-orm';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import { type Executor, rowsOf, type Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { documentEmbeddings } from './embeddings.tables.ts';

/** A vector of a document. */
export type NewEmbedding = typeof documentEmbeddings.$inferInsert;

/** Keeps vectors, in the place of older ones of the same model. */
export async function saveEmbeddings(tx: Transaction, rows: readonly NewEmbedding[]): Promise<void> {
  if (rows.length === 0) return;
  const { organizationId, model, version, dimensions, documentId } = documentEmbeddings;
  await tx
    .insert(documentEmbeddings)
    .values([...rows])
    .onConflictDoUpdate({
      target: [organizationId, model, version, dimensions, documentId],
      set: {
        readingId: sql`excluded.reading_id`,
        vector: sql`excluded.vector`,
        createdAt: sql`excluded.created_at`,
      },
    });
}

/** The vector of a document; `null` when it has none of this model. */
export async function findVector(
  executor: Executor,
  key: VectorKey,
  ref: { readonly organizationId: OrganizationId; readonly documentId: DocumentId },
): Promise<readonly number[] | null> {
  const [row] = await executor
    .select({ vector: documentEmbeddings.vector })
    .from(documentEmbeddings)
    .where(
      and(
        eq(documentEmbeddings.organizationId, ref.organizationId),
        eq(documentEmbeddings.documentId, ref.documentId),
        eq(documentEmbeddings.model, key.model),
        eq(documentEmbeddings.version, key.version),
        eq(documentEmbeddings.dimensions, key.dimensions),
      ),
    );
  return row?.vector ?? null;
}

/** Forgets an organization's vectors of all models but one. */
export async function forgetOtherModels(
  tx: Transaction,
  organizationId: OrganizationId,
  key: VectorKey,
): Promise<void> {
  await tx
    .delete(documentEmbeddings)
    .where(
      and(
        eq(documentEmbeddings.organizationId, organizationId),
        or(
          ne(documentEmbeddings.model, key.model),
          ne(documentEmbeddings.version, key.version),
          ne(documentEmbeddings.dimensions, key.dimensions),
        ),
      ),
    );
}

/** Forgets the vectors of documents that were deleted. */
export async function forgetDeleted(executor: Executor): Promise<void> {
  await executor.execute(
    sql`delete from document_embeddings e using documents d
        where d.organization_id = e.organization_id and d.id = e.document_id and d.deleted_at is not null`,
  );
}

/** Whether a task is still making vectors for the organization. */
export async function isBuilding(executor: Executor, organizationId: OrganizationId): Promise<boolean> {
  const rows = await rowsOf(
    executor,
    sql`select 1 from tasks where organization_id = ${organizationId} and kind = 'embed-documents'
        and status in ('queued', 'running') limit 1`,
  );
  return rows.length > 0;
}
