import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import { LostClaimError } from '../../platform/queue/queue.ts';
import type { SkippedFile } from './family/skipped-file.ts';
import type { TaskClaim, TaskStage, TaskStatus } from './task.ts';
import { tasks } from './tasks.tables.ts';

/** What a step changes in the task's row. */
export interface TaskStep {
  /** How many events come with it. */
  readonly events: number;
  readonly stage?: TaskStage;
  /** Per cent; a lower value than before is ignored. */
  readonly progress?: number;
  readonly status?: TaskStatus;
  readonly endedAt?: Date;
  readonly skipped?: readonly SkippedFile[];
}

/** Where every try begins: a running task is always at some stage. */
const FIRST_STAGE: TaskStage = 'fetch';

/**
 * Begins a try: later reports of earlier tries are refused from now on.
 * @returns the task's input; `null` when the task has ended, or a later try has begun.
 */
export async function beginTry(
  executor: Executor,
  { organizationId, taskId, attempt }: TaskClaim,
  now: Date,
): Promise<typeof tasks.$inferSelect | null> {
  const [row] = await executor
    .update(tasks)
    .set({
      status: 'running',
      attempt,
      progress: 0,
      stage: FIRST_STAGE,
      startedAt: sql`coalesce(started_at, ${now.toISOString()}::timestamptz)`,
    })
    .where(
      and(
        eq(tasks.organizationId, organizationId),
        eq(tasks.id, taskId),
        inArray(tasks.status, ['queued', 'running']),
        lt(tasks.attempt, attempt),
      ),
    )
    .returning();
  return row ?? null;
}

/**
 * Changes the row of a running task in the name of one try, and holds it until the transaction ends, so that events are numbered in order.
 * @returns the number of the last event. @throws LostClaimError when this try no longer holds the task.
 */
export async function stepTask(tx: Transaction, claim: TaskClaim, step: TaskStep): Promise<number> {
  const { events, progress, ...change } = step;
  const [row] = await tx
    .update(tasks)
    .set({
      ...change,
      lastSequence: sql`${tasks.lastSequence} + ${events}`,
      ...(progress === undefined ? {} : { progress: sql`greatest(${tasks.progress}, ${progress})` }),
    })
    .where(
      and(
        eq(tasks.organizationId, claim.organizationId),
        eq(tasks.id, claim.taskId),
        eq(tasks.attempt, claim.attempt),
        inArray(tasks.status, ['queued', 'running']),
      ),
    )
    .returning({ lastSequence: tasks.lastSequence });
  if (!row) throw new LostClaimError(`Try ${claim.attempt} no longer holds task ${claim.taskId}.`);
  return row.lastSequence;
}
