import type { TaskListBody, TaskStateName, TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import type { OperationCalls } from '../calls/call-operation.ts';
import type { TaskFeed } from '../realtime/task-feed.ts';
import { waitForTask, type WaitOptions } from './wait-for-task.ts';

/** Which tasks to list. */
export interface TaskFilter {
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
  readonly status?: TaskStateName | undefined;
}

/** Following tasks. */
export interface TaskCalls {
  getTaskStatus(taskId: string, signal?: AbortSignal): Promise<TaskStatusBody>;
  /** Documents handed in to the organization, newest first. */
  listTasks(filter?: TaskFilter, signal?: AbortSignal): Promise<TaskListBody>;
  /** A task that ended already stays as it is. */
  cancelTask(taskId: string): Promise<TaskStatusBody>;
  /**
   * The completed task, told live, and asked for from time to time in case the live connection can't be had. Throws a `TaskEndedError`
   * when it failed or was cancelled.
   */
  waitForTask(taskId: string, options?: WaitOptions): Promise<TaskStatusBody>;
}

/** The task calls over those of all operations, and the live feed. */
export function createTaskCalls({ call }: OperationCalls, feed: TaskFeed): TaskCalls {
  const getTaskStatus: TaskCalls['getTaskStatus'] = (taskId, signal) =>
    call('getTaskStatus', { path: { task_id: taskId }, signal });
  return {
    getTaskStatus,
    listTasks: ({ page, perPage, status } = {}, signal) =>
      call('listTasks', { query: { page, per_page: perPage, status }, signal }),
    cancelTask: (taskId) => call('cancelTask', { path: { task_id: taskId } }),
    waitForTask: (taskId, options = {}) =>
      waitForTask({ ask: (signal) => getTaskStatus(taskId, signal), feed, taskId }, options),
  };
}
