import type { UploadAcceptedBody } from '@vouch/contract/uploads/upload.ts';
import type { OperationCalls } from '../calls/call-operation.ts';

/** How an upload is to be treated; the server's settings hold where nothing is said. */
export interface UploadOptions {
  /** `false`: read and check, but store no invoice. */
  readonly autoSave?: boolean;
  /** 0 to 1; below it the document waits for review. */
  readonly confidenceThreshold?: number;
  /** Repeating an upload with the same key gives the first answer. A fresh one is made when none is given. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Handing in documents. */
export interface UploadCalls {
  uploadFile(file: Blob, filename: string, options?: UploadOptions): Promise<UploadAcceptedBody>;
  /** The server's sample document (a PDF). */
  getSampleInvoice(signal?: AbortSignal): Promise<Blob>;
}

/** The upload calls over those of all operations. */
export function createUploadCalls({ call }: OperationCalls): UploadCalls {
  return {
    uploadFile: (file, filename, { autoSave, confidenceThreshold, idempotencyKey, signal } = {}) =>
      call('uploadInvoice', {
        form: {
          auto_save: autoSave,
          confidence_threshold: confidenceThreshold,
          file: { file, filename },
        },
        idempotencyKey,
        signal,
      }),
    getSampleInvoice: async (signal) => (await call('getSampleInvoice', { signal })).blob(),
  };
}
