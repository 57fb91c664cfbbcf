import { and, asc, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import { corrections } from './corrections.tables.ts';
import type { ReviewRef } from './review.ts';

/** A change of a value as stored. */
export type StoredCorrection = typeof corrections.$inferSelect;

/** Adds changes in their order. */
export async function insertCorrections(
  tx: Transaction,
  rows: ReadonlyArray<Omit<typeof corrections.$inferInsert, 'id'>>,
): Promise<void> {
  await tx.insert(corrections).values(rows.map((row) => ({ ...row, id: newId<'correction'>() })));
}

/** Changes of a document of the queue, oldest first. */
export async function findCorrections(
  executor: Executor,
  { organizationId, reviewId }: ReviewRef,
): Promise<readonly StoredCorrection[]> {
  return await executor
    .select()
    .from(corrections)
    .where(and(eq(corrections.organizationId, organizationId), eq(corrections.reviewId, reviewId)))
    .orderBy(asc(corrections.id));
}
