import { cancelTask, getTaskStatus } from '@vouch/contract/tasks/endpoints.ts';
import { TaskStatus, type TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';
import { waitForTask, type WaitOptions } from './wait-for-task.ts';

/** Following tasks. */
export interface TaskCalls {
  getTaskStatus(taskId: string, signal?: AbortSignal): Promise<TaskStatusBody>;
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
    cancelTask: (taskId) =>
      transport.fetchJson(toCall(cancelTask, { params: { task_id: taskId } }), TaskStatus),
    waitForTask: (taskId, options = {}) => waitForTask((signal) => status(taskId, signal), options),
  };
}
