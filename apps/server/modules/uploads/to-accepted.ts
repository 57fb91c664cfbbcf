import type { UploadAcceptedBody } from '@vouch/contract/uploads/upload.ts';
import { followingOf } from '../tasks/index.ts';
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
