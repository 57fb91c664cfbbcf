import type { Result } from '@vouch/core/errors/document-error.ts';
import type { Actor } from '../audit/index.ts';
import type { ModelRetries } from '../model-retries/index.ts';
import type { TaskHandler } from '../tasks/index.ts';
import { type AcceptedBatch, acceptBatch, type Batch } from './accept-batch.ts';
import { acceptUpload, type Upload } from './accept-upload.ts';
import { askAgain } from './ask-again.ts';
import type { AddedDocument } from './add-document.ts';
import { createProcessDocument } from './process-document.job.ts';
import { rerunDocument, type Rerun } from './rerun-document.ts';
import type { UploadsDeps } from './uploads.deps.ts';

export type { Upload } from './accept-upload.ts';
export type { AddedDocument } from './add-document.ts';

/** Documents that become invoices. */
export interface UploadsModule {
  /** Takes a document in: file, document, task and job are safe when this returns. */
  accept(actor: Actor, upload: Upload): Promise<Result<AddedDocument>>;
  /** Takes several documents in: those that can be read are safe together when this returns. */
  acceptBatch(actor: Actor, batch: Batch): Promise<AcceptedBatch>;
  /** Reads and checks a document once more. @throws RequestError 404 */
  rerun(actor: Actor, rerun: Rerun): Promise<AddedDocument>;
  /** Reads documents once more about which a language model could not be asked. @returns how many */
  askAgain(retries: ModelRetries): Promise<number>;
  /** Handler of tasks of the kind `process-document`. */
  readonly processDocument: TaskHandler;
}

/** Builds the module. */
export function createUploadsModule(deps: UploadsDeps): UploadsModule {
  return {
    accept: (actor, upload) => acceptUpload(deps, actor, upload),
    acceptBatch: (actor, batch) => acceptBatch(deps, actor, batch),
    rerun: (actor, rerun) => rerunDocument(deps, actor, rerun),
    askAgain: (retries) => askAgain(deps, retries),
    processDocument: createProcessDocument(deps),
  };
}
