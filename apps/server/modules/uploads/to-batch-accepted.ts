import type { BatchAcceptedBody } from '@vouch/contract/uploads/batch.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import type { AcceptedBatch, BatchFile } from './accept-batch.ts';
import { followingOf } from '../tasks/index.ts';
import { USUAL_SECONDS } from './to-accepted.ts';

/** The answer to a batch. @throws RequestError 400 when none of its files could be taken in. */
export function toBatchAccepted({ task, files, ...wish }: AcceptedBatch): BatchAcceptedBody {
  if (task === null) throw nothingTaken(files);
  const accepted = files.filter(({ kind }) => kind === 'accepted').length;
  return {
    success: true,
    task_id: task.taskId,
    celery_task_id: task.jobId,
    status: 'queued',
    message: `${accepted} of ${files.length} files were taken in. Join the room of the batch, or of one document, to follow it live.`,
    websocket: followingOf(task.taskId),
    processing: {
      auto_save: wish.autoSave,
      confidence_threshold: wish.confidenceThreshold,
      estimated_duration_seconds: USUAL_SECONDS * accepted,
    },
    accepted,
    refused: files.length - accepted,
    files: files.map(toFileBody),
  };
}

function toFileBody(file: BatchFile): BatchAcceptedBody['files'][number] {
  if (file.kind === 'refused') {
    const { fileName: filename, message: error, code } = file;
    return { filename, task_id: null, document_id: null, error, code };
  }
  const { fileName: filename, taskId, documentId } = file.document;
  return { filename, task_id: taskId, document_id: documentId };
}

function nothingTaken(files: readonly BatchFile[]): RequestError {
  const errors = files.flatMap((file, index) =>
    file.kind === 'refused'
      ? [{ pointer: `/body/files/${index}`, code: file.code, detail: `${file.fileName}: ${file.message}` }]
      : [],
  );
  const message = 'None of the files could be taken in; `errors` says why for each of them.';
  return new RequestError({ status: 400, code: 'no-file-taken', message, errors });
}
