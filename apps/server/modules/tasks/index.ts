import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { OrganizationId, TaskId, UserId } from '../../platform/ids.ts';
import { cancelFamily } from './cancel-task.ts';
import { createBatch, createTask, type CreatedTask, type NewBatch, type NewTask } from './create-task.ts';
import { findChildren } from './family/children.repository.ts';
import { findTaskByReference } from './find-by-reference.ts';
import { hasOpenTask } from './find-open-task.ts';
import { followTask, type FollowOptions } from './follow-task.ts';
import { amendResult } from './amend-result.ts';
import { findEndedWith, forgetTask, type TaskToForget } from './forget-task.ts';
import {
  countTasks,
  listTasks,
  type TaskList,
  type TaskListQuery,
  type TaskStatistics,
} from './list-tasks.ts';
import { retryTask, type Retried } from './retry-task.ts';
import { startTaskWorker, type TaskWorker, type TaskWorkerOptions } from './start-task-worker.ts';
import type { StoredTaskEvent } from './task-event.ts';
import type { Task } from './task.ts';
import { findEventsAfter } from './task-events.repository.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask, findTaskOwner } from './tasks.repository.ts';
import { toTaskUpdate } from './to-task-update.ts';
import { waitForTask, type WaitOptions } from './wait-for-task.ts';
import { countLivingWorkers, type LivingWorkers } from './worker-registry.ts';

export { followingOf } from './following-of.ts';
export { NO_RESULT } from './no-result.ts';
export type { SkippedFile } from './family/skipped-file.ts';
export type { ChoreHandler, TaskHandler, TaskTry, TryEnd, TryFailure } from './task-handler.ts';
export type { StoredTaskEvent } from './task-event.ts';
export type { EndedTask } from './ended-task.ts';
export { toResultFacts } from './result-facts.ts';
export type { TaskObserver } from './task-observer.ts';
export type { TasksDeps } from './tasks.deps.ts';
export type { Task, TaskStatus } from './task.ts';
export type { TaskToForget } from './forget-task.ts';
export type { TaskWorker } from './start-task-worker.ts';

type EndedWith = Parameters<typeof findEndedWith> extends [unknown, ...infer Query] ? Query : never;

/** Work that clients can follow. */
export interface TasksModule {
  /** Makes a task and its job in the caller's transaction. */
  create(tx: Transaction, task: NewTask): Promise<CreatedTask>;
  /** Makes a task that stands for the children made after it in the same transaction. */
  createBatch(tx: Transaction, batch: NewBatch): Promise<CreatedTask>;
  find(organizationId: OrganizationId, taskId: TaskId): Promise<Task | null>;
  /** The tasks that came with an archive, e-mail or batch, in their order. */
  childrenOf(organizationId: OrganizationId, taskId: TaskId): Promise<readonly Task[]>;
  /** Whose task it is: for callers whom the task's id alone lets in. */
  findOwner(taskId: TaskId): Promise<OrganizationId | null>;
  /** Events after `sequence` (0: all) as they go on the wire, in order, at most 500 at once. */
  eventsAfter(
    organizationId: OrganizationId,
    taskId: TaskId,
    sequence: number,
  ): Promise<readonly TaskUpdateBody[]>;
  /** Events of a task as they are stored, from the ones missed to its end. */
  follow(options: FollowOptions): AsyncGenerator<StoredTaskEvent>;
  /** The analysis with this reference, from the moment that it was accepted. */
  findByReference(organizationId: OrganizationId, reference: string): Promise<Task | null>;
  /** Cancels a task, and its children with it. */
  cancel(organizationId: OrganizationId, taskId: TaskId): Promise<Task | null>;
  /** Makes a task that stands in the place of one that failed or was cancelled. */
  retry(organizationId: OrganizationId, taskId: TaskId, createdBy: UserId): Promise<Retried | null>;
  waitFor(options: WaitOptions): Promise<Task | null>;
  /** Whether a task of the kind that has not ended yet is about the document. */
  hasOpen: typeof hasOpenTask;
  /** Adds members to the result of a completed task that became known later. */
  amendResult: typeof amendResult;
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
    createBatch: (tx, batch) => createBatch(deps, tx, batch),
    find: (organizationId, taskId) => findTask(executor, organizationId, taskId),
    childrenOf: (organizationId, taskId) => findChildren(executor, { organizationId, taskId }),
    findOwner: (taskId) => findTaskOwner(executor, taskId),
    async eventsAfter(organizationId, taskId, sequence) {
      const events = await findEventsAfter(executor, { organizationId, taskId }, sequence);
      return events.map((event) => toTaskUpdate(taskId, event)).filter((update) => update !== null);
    },
    follow: (options) => followTask(deps, options),
    findByReference: (organizationId, reference) => findTaskByReference(executor, organizationId, reference),
    cancel: (organizationId, taskId) => cancelFamily(deps, organizationId, taskId),
    retry: (organizationId, taskId, createdBy) => retryTask(deps, { organizationId, taskId }, createdBy),
    waitFor: (options) => waitForTask(deps, options),
    hasOpen: hasOpenTask,
    amendResult,
    forget: forgetTask,
    endedWith: (kind, query) => findEndedWith(executor, kind, query),
    list: (organizationId, query) => listTasks(executor, organizationId, query),
    statistics: (organizationId, since) => countTasks(executor, organizationId, since),
    livingWorkers: () => countLivingWorkers(deps.database, deps.clock),
    startWorker: (options) => startTaskWorker(deps, options),
  };
}
