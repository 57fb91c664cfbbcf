import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { tasks } from '../tasks/tasks.tables.ts';
import { trainings } from './trainings.tables.ts';

/** Notes a training. */
export async function insertTraining(
  tx: Transaction,
  training: typeof trainings.$inferInsert,
): Promise<void> {
  await tx.insert(trainings).values(training);
}

/** When feedback was last learned from; `null` when it never was. */
export async function findLastTraining(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<Date | null> {
  const [row] = await executor
    .select({ at: trainings.createdAt })
    .from(trainings)
    .where(eq(trainings.organizationId, organizationId))
    .orderBy(desc(trainings.createdAt))
    .limit(1);
  return row?.at ?? null;
}

/** The training that waits or runs; `null` when there is none. */
export async function findOpenTraining(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<TaskId | null> {
  const [row] = await executor
    .select({ id: tasks.id })
    .from(tasks)
    .where(
      and(
        eq(tasks.organizationId, organizationId),
        eq(tasks.kind, 'retrain-rules'),
        inArray(tasks.status, ['queued', 'running']),
      ),
    )
    .limit(1);
  return row?.id ?? null;
}
