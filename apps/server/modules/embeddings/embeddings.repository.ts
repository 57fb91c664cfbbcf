import { and, eq, ne, or, sql } from 'drizzle-orm';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import { type Executor, rowsOf, type Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { IS_COMPARED } from './compared-documents.ts';
import { documentEmbeddings, refusedEmbeddings } from './embeddings.tables.ts';

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

/** Keeps of which readings a model makes no vector. */
export async function saveRefused(
  tx: Transaction,
  rows: ReadonlyArray<typeof refusedEmbeddings.$inferInsert>,
): Promise<void> {
  if (rows.length === 0) return;
  const { organizationId, model, version, dimensions, documentId } = refusedEmbeddings;
  await tx
    .insert(refusedEmbeddings)
    .values([...rows])
    .onConflictDoUpdate({
      target: [organizationId, model, version, dimensions, documentId],
      set: { readingId: sql`excluded.reading_id`, createdAt: sql`excluded.created_at` },
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

/** Forgets an organization's vectors of all models but one, and what those refused. */
export async function forgetOtherModels(
  tx: Transaction,
  organizationId: OrganizationId,
  key: VectorKey,
): Promise<void> {
  for (const table of [documentEmbeddings, refusedEmbeddings])
    await tx
      .delete(table)
      .where(
        and(
          eq(table.organizationId, organizationId),
          or(
            ne(table.model, key.model),
            ne(table.version, key.version),
            ne(table.dimensions, key.dimensions),
          ),
        ),
      );
}

/** Forgets the vectors of documents that were deleted or should never have been compared. */
export async function forgetUncompared(executor: Executor): Promise<void> {
  for (const table of [documentEmbeddings, refusedEmbeddings])
    await executor.execute(
      sql`delete from ${table} e using documents d
          where d.organization_id = e.organization_id and d.id = e.document_id and not ${IS_COMPARED}`,
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

/** Whether a task is making vectors for the organization, or one that was made since the moment came to no good end. */
export async function isBuildingOrRests(
  executor: Executor,
  organizationId: OrganizationId,
  since: Date,
): Promise<boolean> {
  const rows = await rowsOf(
    executor,
    sql`select 1 from tasks where organization_id = ${organizationId} and kind = 'embed-documents'
        and (status in ('queued', 'running') or (status in ('failed', 'cancelled') and ended_at >= ${since.toISOString()}))
        limit 1`,
  );
  return rows.length > 0;
}
