import { and, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId, TaskId } from '../../platform/ids.ts';
import { taskEvents } from './task-events.tables.ts';
import { taskOutcomes } from './task-outcomes.tables.ts';
import type { TaskKind } from './task.ts';
import { tasks } from './tasks.tables.ts';

/** A task of which nothing is to be kept. */
export interface TaskToForget {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  readonly documentId: DocumentId;
}

/** Tasks looked for at once. */
const AT_ONCE = 100;

/**
 * Forgets what a task was given and what it told and made; that it was there, when, and how it ended stays.
 * @returns whether it was there and had ended: one that still runs is left alone.
 */
export async function forgetTask(
  tx: Transaction,
  organizationId: OrganizationId,
  taskId: TaskId,
): Promise<boolean> {
  const rows = await tx
    .update(tasks)
    .set({ input: {} })
    .where(
      and(
        eq(tasks.organizationId, organizationId),
        eq(tasks.id, taskId),
        inArray(tasks.status, ['completed', 'failed', 'cancelled']),
      ),
    )
    .returning({ id: tasks.id });
  if (rows.length === 0) return false;
  await tx
    .delete(taskEvents)
    .where(and(eq(taskEvents.organizationId, organizationId), eq(taskEvents.taskId, taskId)));
  await tx
    .update(taskOutcomes)
    .set({
      result: sql`case when result is null then null else '{}'::jsonb end`,
      error: sql`case when error is null then null else 'Not kept, as was asked for.' end`,
    })
    .where(and(eq(taskOutcomes.organizationId, organizationId), eq(taskOutcomes.taskId, taskId)));
  return true;
}

/** Tasks of a kind whose input says so and that ended before the moment, of all organizations; at most 100. */
export async function findEndedWith(
  executor: Executor,
  kind: TaskKind,
  { input, before }: { readonly input: Readonly<Record<string, unknown>>; readonly before: Date },
): Promise<readonly TaskToForget[]> {
  const rows = await executor
    .select({ organizationId: tasks.organizationId, taskId: tasks.id, documentId: tasks.documentId })
    .from(tasks)
    .where(
      and(
        eq(tasks.kind, kind),
        sql`${tasks.input} @> ${JSON.stringify(input)}::jsonb`,
        isNotNull(tasks.documentId),
        lt(tasks.endedAt, before),
      ),
    )
    .limit(AT_ONCE);
  return rows.flatMap(({ documentId, ...task }) => (documentId === null ? [] : [{ ...task, documentId }]));
}
