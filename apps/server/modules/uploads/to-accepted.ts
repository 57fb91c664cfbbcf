import { roomOf } from '@vouch/contract/tasks/task.ts';
import type { UploadAcceptedBody } from '@vouch/contract/uploads/upload.ts';
import type { TaskId } from '../../platform/ids.ts';
import type { AddedDocument } from './add-document.ts';

/** What a one-page document usually takes on a small machine. */
export const USUAL_SECONDS = 30;

/** The answer to an upload. */
export function toAccepted(accepted: AddedDocument): UploadAcceptedBody {
  return {
    success: true,
    task_id: accepted.taskId,
    celery_task_id: accepted.jobId,
    document_id: accepted.documentId,
    filename: accepted.fileName,
    status: 'queued',
    message: 'The document was taken in. Join its room to follow it live.',
    websocket: followingOf(accepted.taskId),
    processing: {
      auto_save: accepted.autoSave,
      confidence_threshold: accepted.confidenceThreshold,
      estimated_duration_seconds: USUAL_SECONDS,
    },
  };
}

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
