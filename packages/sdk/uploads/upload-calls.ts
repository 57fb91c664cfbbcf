import { getSampleInvoice } from '@vouch/contract/generation/endpoints.ts';
import { uploadInvoice } from '@vouch/contract/uploads/endpoints.ts';
import { UploadAccepted, type UploadAcceptedBody } from '@vouch/contract/uploads/upload.ts';
import { toCall } from '../http/call-endpoint.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import type { Transport } from '../http/transport.ts';

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
  /** The server fetches the file itself, from public addresses only. */
  uploadUrl(blobUrl: string, filename?: string, options?: UploadOptions): Promise<UploadAcceptedBody>;
  /** The server's sample document (a PDF). */
  getSampleInvoice(signal?: AbortSignal): Promise<Blob>;
}

/** The upload calls over a transport. */
export function createUploadCalls(transport: Transport): UploadCalls {
  const send = (body: { readonly json: unknown } | { readonly form: FormData }, options: UploadOptions) =>
    transport.fetchJson(
      toCall(uploadInvoice, {
        ...body,
        idempotencyKey: options.idempotencyKey ?? newIdempotencyKey(),
        signal: options.signal,
      }),
      UploadAccepted,
    );
  return {
    uploadFile: (file, filename, options = {}) => send({ form: toForm(file, filename, options) }, options),
    uploadUrl: (blobUrl, filename, options = {}) =>
      send({ json: { blob_url: blobUrl, filename, ...toFields(options) } }, options),
    getSampleInvoice: async (signal) =>
      (await transport.fetchRaw(toCall(getSampleInvoice, { signal }))).blob(),
  };
}

function toForm(file: Blob, filename: string, options: UploadOptions): FormData {
  const form = new FormData();
  // Fields stand before the file, so that a server that reads the body as a stream knows them in time.
  for (const [name, value] of Object.entries(toFields(options))) form.set(name, String(value));
  form.set('file', file, filename);
  return form;
}

function toFields({ autoSave, confidenceThreshold }: UploadOptions): Record<string, boolean | number> {
  return {
    ...(autoSave === undefined ? {} : { auto_save: autoSave }),
    ...(confidenceThreshold === undefined ? {} : { confidence_threshold: confidenceThreshold }),
  };
}
