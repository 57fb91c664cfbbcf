import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import type { TaskId } from '../../platform/ids.ts';
import type { StoredTaskEvent } from './task-event.ts';

/** A stored event as it goes on the wire. */
export function toTaskUpdate(taskId: TaskId, { sequence, at, event }: StoredTaskEvent): TaskUpdateBody {
  // Results are stored as their handler made them for the wire.
  return { ...event, task_id: taskId, timestamp: at.getTime(), sequence } as TaskUpdateBody;
}
