import { roomOf } from '@vouch/contract/tasks/task.ts';
import type { UploadAcceptedBody } from '@vouch/contract/uploads/upload.ts';
import type { TaskId } from '../../platform/ids.ts';

/** Where a task can be followed live. */
export function followingOf(taskId: TaskId): UploadAcceptedBody['websocket'] {
  return {
    room: roomOf(taskId),
    events: {
      progress: 'task_update',
      streaming: 'task_update',
      complete: 'task_update',
      error: 'task_update',
    },
  };
}
