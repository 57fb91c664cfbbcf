import type { Result } from '@vouch/core/errors/document-error.ts';
import type { Actor } from '../audit/index.ts';
import type { TaskHandler } from '../tasks/index.ts';
import { acceptUpload, type AcceptedUpload, type Upload } from './accept-upload.ts';
import { createProcessDocument } from './process-document.job.ts';
import type { UploadsDeps } from './uploads.deps.ts';

export type { AcceptedUpload, Upload } from './accept-upload.ts';

/** Documents that become invoices. */
export interface UploadsModule {
  /** Takes a document in: file, document, task and job are safe when this returns. */
  accept(actor: Actor, upload: Upload): Promise<Result<AcceptedUpload>>;
  /** Handler of tasks of the kind `process-document`. */
  readonly processDocument: TaskHandler;
}

/** Builds the module. */
export function createUploadsModule(deps: UploadsDeps): UploadsModule {
  return {
    accept: (actor, upload) => acceptUpload(deps, actor, upload),
    processDocument: createProcessDocument(deps),
  };
}
