import { and, desc, eq, gte, lt, or, sql } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { modelAnswers, modelUsage } from './model-usage.tables.ts';

/** One question to write down. */
export type UsageRow = typeof modelUsage.$inferInsert;

/** What was used in a time. */
export interface UsageSum {
  /** Millionths of a US dollar; questions to models without a known price are not in it. */
  readonly costMicros: number;
  readonly tokens: number;
}

/** What one model was used for on one day. */
export interface UsageOfDay extends UsageSum {
  /** ISO day, UTC. */
  readonly day: string;
  readonly model: string;
  readonly questions: number;
  readonly answered: number;
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Which questions are looked at. */
export interface UsageFilter {
  readonly organizationId: OrganizationId;
  readonly since: Date;
  readonly documentId?: DocumentId | undefined;
}

/** Writes a question down. */
export async function insertUsage(executor: Executor, row: UsageRow): Promise<void> {
  await executor.insert(modelUsage).values(row);
}

const COST = sql<number>`coalesce(sum(${modelUsage.costMicros}), 0)::float8`;
const TOKENS = sql<number>`coalesce(sum(${modelUsage.inputTokens} + ${modelUsage.outputTokens}), 0)::float8`;
const DAY = sql<string>`to_char(${modelUsage.createdAt} at time zone 'UTC', 'YYYY-MM-DD')`;
const count = (what: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${what}))::int`;

/** What an organization used since a moment. */
export async function sumUsage(executor: Executor, filter: UsageFilter): Promise<UsageSum> {
  const [row] = await executor
    .select({ costMicros: COST, tokens: TOKENS })
    .from(modelUsage)
    .where(matching(filter));
  return row ?? { costMicros: 0, tokens: 0 };
}

/** What was used by day and model, newest first. */
export async function usageByDay(executor: Executor, filter: UsageFilter): Promise<readonly UsageOfDay[]> {
  return await executor
    .select({
      day: DAY,
      model: modelUsage.model,
      questions: count(sql`true`),
      answered: count(sql`${modelUsage.outcome} = 'answered'`),
      cached: count(sql`${modelUsage.isCached}`),
      inputTokens: sql<number>`sum(${modelUsage.inputTokens})::float8`,
      outputTokens: sql<number>`sum(${modelUsage.outputTokens})::float8`,
      costMicros: COST,
      tokens: TOKENS,
    })
    .from(modelUsage)
    .where(matching(filter))
    .groupBy(DAY, modelUsage.model)
    .orderBy(desc(DAY), modelUsage.model);
}

function matching({ organizationId, since, documentId }: UsageFilter) {
  return and(
    eq(modelUsage.organizationId, organizationId),
    gte(modelUsage.createdAt, since),
    documentId === undefined ? undefined : eq(modelUsage.documentId, documentId),
  );
}

/** An earlier answer to a question; `undefined` when there is none from after `since`. */
export async function findAnswer(
  executor: Executor,
  { organizationId, key, since }: { organizationId: OrganizationId; key: string; since: Date },
): Promise<unknown> {
  const [row] = await executor
    .select({ answer: modelAnswers.answer })
    .from(modelAnswers)
    .where(
      and(
        eq(modelAnswers.organizationId, organizationId),
        eq(modelAnswers.key, key),
        gte(modelAnswers.createdAt, since),
      ),
    );
  return row?.answer.output;
}

/** Keeps an answer; an earlier one to the same question gives way. */
export async function keepAnswer(executor: Executor, row: typeof modelAnswers.$inferInsert): Promise<void> {
  const { answer, documentId, createdAt } = row;
  await executor
    .insert(modelAnswers)
    .values(row)
    .onConflictDoUpdate({
      target: [modelAnswers.organizationId, modelAnswers.key],
      set: { answer, documentId, createdAt },
    });
}

/** Deletes answers from before a moment, and those about documents that were deleted. */
export async function forgetAnswers(executor: Executor, before: Date): Promise<void> {
  const isOrphan = sql`exists (select 1 from documents where documents.organization_id = ${modelAnswers.organizationId}
    and documents.id = ${modelAnswers.documentId} and documents.deleted_at is not null)`;
  await executor.delete(modelAnswers).where(or(lt(modelAnswers.createdAt, before), isOrphan));
}
