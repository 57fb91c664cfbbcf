import { and, count, desc, eq, getTableColumns, gt, inArray } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Task, TaskKind, TaskStatus } from './task.ts';
import { taskOutcomes } from './task-outcomes.tables.ts';
import { tasks } from './tasks.tables.ts';
import { toTask } from './tasks.repository.ts';

/** One page of tasks. */
export interface TaskListQuery {
  readonly status?: TaskStatus | undefined;
  /** All kinds when absent. */
  readonly kinds?: readonly TaskKind[] | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** A page of tasks, newest first. */
export interface TaskList {
  readonly tasks: readonly Task[];
  readonly total: number;
}

/** How many tasks there are. */
export interface TaskStatistics {
  readonly total: number;
  readonly since: number;
  readonly byStatus: Readonly<Partial<Record<TaskStatus, number>>>;
}

const { input: _input, skipped: _skipped, ...readable } = getTableColumns(tasks);

/** Tasks of the organization, newest first. */
export async function listTasks(
  executor: Executor,
  organizationId: OrganizationId,
  query: TaskListQuery,
): Promise<TaskList> {
  const wanted = and(
    eq(tasks.organizationId, organizationId),
    query.status === undefined ? undefined : eq(tasks.status, query.status),
    query.kinds === undefined ? undefined : inArray(tasks.kind, [...query.kinds]),
  );
  const rows = await executor
    .select({ task: readable, outcome: taskOutcomes })
    .from(tasks)
    .leftJoin(taskOutcomes, eq(taskOutcomes.taskId, tasks.id))
    .where(wanted)
    .orderBy(desc(tasks.id))
    .limit(query.perPage)
    .offset((query.page - 1) * query.perPage);
  const [counted] = await executor.select({ total: count() }).from(tasks).where(wanted);
  return { tasks: rows.map(({ task, outcome }) => toTask(task, outcome)), total: counted?.total ?? 0 };
}

/** Counts of the organization's tasks: all, by state, and those made since the moment. */
export async function countTasks(
  executor: Executor,
  organizationId: OrganizationId,
  since: Date,
): Promise<TaskStatistics> {
  const mine = eq(tasks.organizationId, organizationId);
  const rows = await executor
    .select({ status: tasks.status, number: count() })
    .from(tasks)
    .where(mine)
    .groupBy(tasks.status);
  const [recent] = await executor
    .select({ number: count() })
    .from(tasks)
    .where(and(mine, gt(tasks.createdAt, since)));
  return {
    total: rows.reduce((sum, { number }) => sum + number, 0),
    since: recent?.number ?? 0,
    byStatus: Object.fromEntries(rows.map(({ status, number }) => [status, number])),
  };
}
