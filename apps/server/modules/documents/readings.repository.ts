import { and, count, desc, eq, ne } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId, ReadingId } from '../../platform/ids.ts';
import type { DocumentRef } from './documents.repository.ts';
import { readings } from './readings.tables.ts';

/** A reading as stored. */
export type StoredReading = typeof readings.$inferSelect;

/** Adds a reading; a task has one. */
export async function insertReading(
  executor: Executor,
  reading: typeof readings.$inferInsert,
): Promise<void> {
  await executor.insert(readings).values(reading);
}

/** The newest reading of a document. */
export async function findLatestReading(
  executor: Executor,
  { organizationId, documentId }: DocumentRef,
): Promise<StoredReading | null> {
  const [row] = await executor
    .select()
    .from(readings)
    .where(and(eq(readings.organizationId, organizationId), eq(readings.documentId, documentId)))
    .orderBy(desc(readings.id))
    .limit(1);
  return row ?? null;
}

/** Documents of the organization that were read, without one of them; counted up to `most`. */
export async function countRead(
  executor: Executor,
  { organizationId, documentId }: DocumentRef,
  most: number,
): Promise<number> {
  const some = executor
    .selectDistinct({ documentId: readings.documentId })
    .from(readings)
    .where(and(eq(readings.organizationId, organizationId), ne(readings.documentId, documentId)))
    .limit(most)
    .as('some');
  const [row] = await executor.select({ count: count() }).from(some);
  return row?.count ?? 0;
}

/** Names a reading. */
export interface ReadingRef {
  readonly organizationId: OrganizationId;
  readonly readingId: ReadingId;
}

/** One reading of the organization; `null` when there is none. */
export async function findReading(
  executor: Executor,
  { organizationId, readingId }: ReadingRef,
): Promise<StoredReading | null> {
  const [row] = await executor
    .select()
    .from(readings)
    .where(and(eq(readings.organizationId, organizationId), eq(readings.id, readingId)));
  return row ?? null;
}

/** Readings of a document, newest first, at most 50. */
export async function findReadings(
  executor: Executor,
  { organizationId, documentId }: DocumentRef,
): Promise<readonly StoredReading[]> {
  return await executor
    .select()
    .from(readings)
    .where(and(eq(readings.organizationId, organizationId), eq(readings.documentId, documentId)))
    .orderBy(desc(readings.id))
    .limit(50);
}
