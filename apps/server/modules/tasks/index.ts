import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { cancelTask } from './cancel-task.ts';
import { createTask, type CreatedTask, type NewTask } from './create-task.ts';
import { findEndedWith, forgetTask, type TaskToForget } from './forget-task.ts';
import {
  countTasks,
  listTasks,
  type TaskList,
  type TaskListQuery,
  type TaskStatistics,
} from './list-tasks.ts';
import { startTaskWorker, type TaskWorker, type TaskWorkerOptions } from './start-task-worker.ts';
import type { Task } from './task.ts';
import { findEventsAfter } from './task-events.repository.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask, findTaskOwner } from './tasks.repository.ts';
import { toTaskUpdate } from './to-task-update.ts';
import { waitForTask, type WaitOptions } from './wait-for-task.ts';
import { countLivingWorkers, type LivingWorkers } from './worker-registry.ts';

export type { TaskHandler, TaskTry, TryFailure } from './task-handler.ts';
export type { Task } from './task.ts';
export type { TaskToForget } from './forget-task.ts';
export type { TaskWorker } from './start-task-worker.ts';

type EndedWith = Parameters<typeof findEndedWith> extends [unknown, ...infer Query] ? Query : never;

/** Work that clients can follow. */
export interface TasksModule {
  /** Makes a task and its job in the caller's transaction. */
  create(tx: Transaction, task: NewTask): Promise<CreatedTask>;
  find(organizationId: OrganizationId, taskId: TaskId): Promise<Task | null>;
  /** Whose task it is: for callers whom the task's id alone lets in. */
  findOwner(taskId: TaskId): Promise<OrganizationId | null>;
  /** Events after `sequence` (0: all) as they go on the wire, in order, at most 500 at once. */
  eventsAfter(
    organizationId: OrganizationId,
    taskId: TaskId,
    sequence: number,
  ): Promise<readonly TaskUpdateBody[]>;
  cancel(organizationId: OrganizationId, taskId: TaskId): Promise<Task | null>;
  waitFor(options: WaitOptions): Promise<Task | null>;
  /** Forgets what an ended task was given, told and made. @returns whether it had ended. */
  forget(tx: Transaction, organizationId: OrganizationId, taskId: TaskId): Promise<boolean>;
  /** Tasks of a kind, of all organizations, whose input says so and that ended before the moment; at most 100. */
  endedWith(...query: EndedWith): Promise<readonly TaskToForget[]>;
  list(organizationId: OrganizationId, query: TaskListQuery): Promise<TaskList>;
  statistics(organizationId: OrganizationId, since: Date): Promise<TaskStatistics>;
  livingWorkers(): Promise<LivingWorkers>;
  startWorker(options: TaskWorkerOptions): Promise<TaskWorker>;
}

/** Builds the module. */
export function createTasksModule(deps: TasksDeps): TasksModule {
  const { executor } = deps.database;
  return {
    create: (tx, task) => createTask(deps, tx, task),
    find: (organizationId, taskId) => findTask(executor, organizationId, taskId),
    findOwner: (taskId) => findTaskOwner(executor, taskId),
    async eventsAfter(organizationId, taskId, sequence) {
      const events = await findEventsAfter(executor, { organizationId, taskId }, sequence);
      return events.map((event) => toTaskUpdate(taskId, event));
    },
    cancel: (organizationId, taskId) => cancelTask(deps, organizationId, taskId),
    waitFor: (options) => waitForTask(deps, options),
    forget: forgetTask,
    endedWith: (kind, query) => findEndedWith(executor, kind, query),
    list: (organizationId, query) => listTasks(executor, organizationId, query),
    statistics: (organizationId, since) => countTasks(executor, organizationId, since),
    livingWorkers: () => countLivingWorkers(executor, deps.clock),
    startWorker: (options) => startTaskWorker(deps, options),
  };
}
