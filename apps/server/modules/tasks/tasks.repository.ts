import { and, eq, getTableColumns } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { taskOutcomes } from './task-outcomes.tables.ts';
import type { Task, TaskOutcome } from './task.ts';
import { tasks } from './tasks.tables.ts';

type TaskRow = Omit<typeof tasks.$inferSelect, 'input' | 'skipped'>;
type OutcomeRow = typeof taskOutcomes.$inferSelect;

const { input: _input, skipped: _skipped, ...readable } = getTableColumns(tasks);

/** Adds a task. */
export async function insertTask(executor: Executor, task: typeof tasks.$inferInsert): Promise<void> {
  await executor.insert(tasks).values(task);
}

/** One task of the organization, with its end when it has one. */
export async function findTask(
  executor: Executor,
  organizationId: OrganizationId,
  taskId: TaskId,
): Promise<Task | null> {
  const [row] = await executor
    .select({ task: readable, outcome: taskOutcomes })
    .from(tasks)
    .leftJoin(taskOutcomes, eq(taskOutcomes.taskId, tasks.id))
    .where(and(eq(tasks.organizationId, organizationId), eq(tasks.id, taskId)));
  return row ? toTask(row.task, row.outcome) : null;
}

/** The organization that a task belongs to: for callers whom the task's id alone lets in, and for the queue. */
export async function findTaskOwner(executor: Executor, taskId: TaskId): Promise<OrganizationId | null> {
  const [row] = await executor
    .select({ organizationId: tasks.organizationId })
    .from(tasks)
    .where(eq(tasks.id, taskId));
  return row?.organizationId ?? null;
}

/** Joins a task's row with that of its end. */
export function toTask(row: TaskRow, outcome: OutcomeRow | null): Task {
  return { ...row, outcome: outcome && toOutcome(outcome) };
}

function toOutcome({ status, result, error, errorCode }: OutcomeRow): TaskOutcome {
  if (status === 'completed') return { status, result };
  return { status, error: error ?? '', code: errorCode ?? '' };
}
