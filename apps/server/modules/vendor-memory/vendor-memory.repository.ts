import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { TEMPLATE_VECTOR } from '@vouch/core/vendor-memory/template-vector.ts';
import { type Executor, rowsOf, type Transaction } from '../../platform/database/database.ts';
import type { DocumentId, Id, OrganizationId } from '../../platform/ids.ts';
import { rememberedLayouts, taughtDocuments } from './vendor-memory.tables.ts';

/** A template as stored. */
export type StoredLayout = typeof rememberedLayouts.$inferSelect;

/** Templates that one document is compared with: the most alike with pgvector, the newest without it. */
const LIMITS = { nearest: 12, newest: 1000, listed: 200 };

/** Templates of the organization that a document may follow. */
export async function findAlike(
  executor: Executor,
  organizationId: OrganizationId,
  { vector, hasVectors }: { readonly vector: readonly number[]; readonly hasVectors: boolean },
): Promise<readonly StoredLayout[]> {
  const wanted = and(
    eq(rememberedLayouts.organizationId, organizationId),
    eq(rememberedLayouts.vectorVersion, TEMPLATE_VECTOR.version),
    isNull(rememberedLayouts.deletedAt),
  );
  const query = executor.select().from(rememberedLayouts).where(wanted);
  if (!hasVectors) return query.orderBy(desc(rememberedLayouts.updatedAt)).limit(LIMITS.newest);
  const nearest = sql`(${rememberedLayouts.vector}::text)::vector <=> ${JSON.stringify(vector)}::vector`;
  return query.orderBy(nearest).limit(LIMITS.nearest);
}

/** Whether pgvector is in this database. */
export async function hasVectorExtension(executor: Executor): Promise<boolean> {
  const rows = await rowsOf(executor, sql`select 1 from pg_extension where extname = 'vector'`);
  return rows.length > 0;
}

/** What the organization taught, newest first. */
export async function listLayouts(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<ReadonlyArray<Omit<StoredLayout, 'vector'>>> {
  const { vector: _vector, ...columns } = getTableColumns(rememberedLayouts);
  return executor
    .select(columns)
    .from(rememberedLayouts)
    .where(and(eq(rememberedLayouts.organizationId, organizationId), isNull(rememberedLayouts.deletedAt)))
    .orderBy(desc(rememberedLayouts.updatedAt))
    .limit(LIMITS.listed);
}

/** What was taught by this document; `null` when nothing was. */
export async function findLayoutOfDocument(
  executor: Executor,
  organizationId: OrganizationId,
  documentId: DocumentId,
): Promise<StoredLayout | null> {
  const [row] = await executor
    .select()
    .from(rememberedLayouts)
    .where(
      and(eq(rememberedLayouts.organizationId, organizationId), eq(rememberedLayouts.documentId, documentId)),
    );
  return row ?? null;
}

/** Keeps what a document taught, in place of what it taught before. */
export async function saveLayout(
  tx: Transaction,
  layout: typeof rememberedLayouts.$inferInsert,
): Promise<void> {
  const { id: _id, organizationId: _organization, createdAt: _created, ...change } = layout;
  await tx
    .insert(rememberedLayouts)
    .values(layout)
    .onConflictDoUpdate({
      target: [rememberedLayouts.organizationId, rememberedLayouts.documentId],
      set: { ...change, deletedAt: null },
    });
}

/** Forgets a template. @returns whether there was one. */
export async function forgetLayout(
  tx: Transaction,
  ref: { readonly organizationId: OrganizationId; readonly layoutId: Id<'layout'> },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(rememberedLayouts)
    .set({ deletedAt: now })
    .where(
      and(
        eq(rememberedLayouts.organizationId, ref.organizationId),
        eq(rememberedLayouts.id, ref.layoutId),
        isNull(rememberedLayouts.deletedAt),
      ),
    )
    .returning({ id: rememberedLayouts.id });
  return rows.length > 0;
}

/** Notes up to when the corrections of a document were learned from. */
export async function markTaught(tx: Transaction, row: typeof taughtDocuments.$inferInsert): Promise<void> {
  await tx
    .insert(taughtDocuments)
    .values(row)
    .onConflictDoUpdate({
      target: [taughtDocuments.organizationId, taughtDocuments.documentId],
      set: { correctionsUntil: row.correctionsUntil },
    });
}
