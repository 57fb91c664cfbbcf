import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import type { TaskId } from '../../platform/ids.ts';
import type { StoredTaskEvent } from './task-event.ts';

/** A stored event as it goes on the wire; `null` for those that no `task_update` tells of. */
export function toTaskUpdate(
  taskId: TaskId,
  { sequence, at, event }: StoredTaskEvent,
): TaskUpdateBody | null {
  if (event.type === 'engine_start' || event.type === 'engine_progress' || event.type === 'engine_complete')
    return null;
  // Results are stored as their handler made them for the wire.
  return { ...event, task_id: taskId, timestamp: at.getTime(), sequence } as TaskUpdateBody;
}
