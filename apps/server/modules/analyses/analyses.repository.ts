import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { toStorable } from '../../platform/database/storable.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { analyses } from './analyses.tables.ts';

/** A verdict as stored. */
export type StoredAnalysis = typeof analyses.$inferSelect;

/** Adds a verdict. */
export async function insertAnalysis(
  executor: Executor,
  { answer, ...analysis }: typeof analyses.$inferInsert,
): Promise<void> {
  await executor.insert(analyses).values({ ...analysis, answer: toStorable(answer) });
}

/** The verdict with this reference. */
export async function findAnalysis(
  executor: Executor,
  organizationId: OrganizationId,
  reference: string,
): Promise<StoredAnalysis | null> {
  const [row] = await executor
    .select()
    .from(analyses)
    .where(
      and(
        eq(analyses.organizationId, organizationId),
        eq(analyses.reference, reference),
        isNull(analyses.deletedAt),
      ),
    );
  return row ?? null;
}

/** One page of verdicts, newest first, and how many there are. */
export async function listAnalyses(
  executor: Executor,
  organizationId: OrganizationId,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<{ readonly analyses: readonly StoredAnalysis[]; readonly total: number }> {
  const wanted = and(eq(analyses.organizationId, organizationId), isNull(analyses.deletedAt));
  const rows = await executor
    .select()
    .from(analyses)
    .where(wanted)
    .orderBy(desc(analyses.id))
    .limit(perPage)
    .offset((page - 1) * perPage);
  const [counted] = await executor.select({ total: count() }).from(analyses).where(wanted);
  return { analyses: rows, total: counted?.total ?? 0 };
}
