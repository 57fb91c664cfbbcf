import { cancelTask, getTaskStatus, listTasks } from '@vouch/contract/tasks/endpoints.ts';
import {
  TaskList,
  type TaskListBody,
  type TaskStateName,
  TaskStatus,
  type TaskStatusBody,
} from '@vouch/contract/tasks/task.ts';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';
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
  /** The completed task. Throws a `TaskEndedError` when it failed or was cancelled. */
  waitForTask(taskId: string, options?: WaitOptions): Promise<TaskStatusBody>;
}

/** The task calls over a transport. */
export function createTaskCalls(transport: Transport): TaskCalls {
  const status: TaskCalls['getTaskStatus'] = (taskId, signal) =>
    transport.fetchJson(toCall(getTaskStatus, { params: { task_id: taskId }, signal }), TaskStatus);
  return {
    getTaskStatus: status,
    listTasks: ({ page, perPage, status: state } = {}, signal) => {
      const query = { page, per_page: perPage, status: state };
      return transport.fetchJson(toCall(listTasks, { query, signal }), TaskList);
    },
    cancelTask: (taskId) =>
      transport.fetchJson(toCall(cancelTask, { params: { task_id: taskId } }), TaskStatus),
    waitForTask: (taskId, options = {}) => waitForTask((signal) => status(taskId, signal), options),
  };
}
