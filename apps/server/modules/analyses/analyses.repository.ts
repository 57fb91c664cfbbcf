import { and, count, desc, eq, gte, ilike, isNull, lt } from 'drizzle-orm';
import type { Label } from '@vouch/core/verification/verification.ts';
import type { Executor } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { documents } from '../documents/documents.tables.ts';
import { readings } from '../documents/readings.tables.ts';
import { analyses } from './analyses.tables.ts';

/** A verdict as stored. */
export type StoredAnalysis = typeof analyses.$inferSelect;

/** A verdict with the document that it is about and what was read from it. */
export interface AnalysisInFull {
  readonly analysis: StoredAnalysis;
  readonly document: typeof documents.$inferSelect;
  /** `null` when the rules gave no answer. */
  readonly reading: typeof readings.$inferSelect | null;
}

/** Which verdicts are wanted. */
export interface AnalysesFilter {
  readonly label?: Label | undefined;
  /** Part of the name. */
  readonly merchant?: string | undefined;
  /** Analysed at this moment or later. */
  readonly since?: Date | undefined;
  /** Analysed before this moment. */
  readonly before?: Date | undefined;
  readonly page: number;
  readonly perPage: number;
}

/** One page of verdicts, newest first, and how many there are. */
export interface AnalysesPage {
  readonly analyses: readonly AnalysisInFull[];
  readonly total: number;
}

/** Adds a verdict. */
export async function insertAnalysis(
  executor: Executor,
  { answer, merchant, features, debug, ...analysis }: typeof analyses.$inferInsert,
): Promise<void> {
  const read = toStorable({ answer, merchant, features, debug });
  await executor.insert(analyses).values({ ...analysis, ...read });
}

/** The verdict with this reference. */
export async function findAnalysis(
  executor: Executor,
  organizationId: OrganizationId,
  reference: string,
): Promise<AnalysisInFull | null> {
  const wanted = and(
    eq(analyses.organizationId, organizationId),
    eq(analyses.reference, reference),
    isNull(analyses.deletedAt),
  );
  const [row] = await joined(executor).where(wanted);
  return row ?? null;
}

/** One page of verdicts, newest first, and how many there are. */
export async function listAnalyses(
  executor: Executor,
  organizationId: OrganizationId,
  filter: AnalysesFilter,
): Promise<AnalysesPage> {
  const wanted = and(
    eq(analyses.organizationId, organizationId),
    isNull(analyses.deletedAt),
    filter.label && eq(analyses.label, filter.label),
    filter.merchant === undefined ? undefined : ilike(analyses.merchant, `%${asPlain(filter.merchant)}%`),
    filter.since && gte(analyses.createdAt, filter.since),
    filter.before && lt(analyses.createdAt, filter.before),
  );
  const rows = await joined(executor)
    .where(wanted)
    .orderBy(desc(analyses.id))
    .limit(filter.perPage)
    .offset((filter.page - 1) * filter.perPage);
  const [counted] = await executor.select({ total: count() }).from(analyses).where(wanted);
  return { analyses: rows, total: counted?.total ?? 0 };
}

function joined(executor: Executor) {
  return executor
    .select({ analysis: analyses, document: documents, reading: readings })
    .from(analyses)
    .innerJoin(
      documents,
      and(eq(documents.organizationId, analyses.organizationId), eq(documents.id, analyses.documentId)),
    )
    .leftJoin(
      readings,
      and(eq(readings.organizationId, analyses.organizationId), eq(readings.id, analyses.readingId)),
    );
}

/** The text without any meaning of its own in a pattern. */
function asPlain(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
