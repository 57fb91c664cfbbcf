import { BatchFormFields } from '@vouch/contract/uploads/batch.ts';
import { UploadFormFields } from '@vouch/contract/uploads/upload.ts';
import { uploadBatch, uploadInvoice } from '@vouch/contract/uploads/endpoints.ts';
import type { FetchProblem } from '../../platform/http-client/fetch-problem.ts';
import { fileNameOf } from '../../platform/http-client/file-name.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { type Cookie, json } from '../../platform/routing/answer.ts';
import { toRequestError } from '../../platform/routing/document-problem.ts';
import type { FormReader } from '../../platform/routing/form.ts';
import { fieldsOf } from '../../platform/routing/form-fields.ts';
import { badRequest, RequestError } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { actorOf } from '../audit/index.ts';
import { collectBytes, tooLarge } from '../reading/index.ts';
import type { Batch } from './accept-batch.ts';
import type { Upload, UploadsModule } from './index.ts';
import { toAccepted } from './to-accepted.ts';
import { toBatchAccepted } from './to-batch-accepted.ts';

/** What the route works with. */
export interface UploadsRoutesDeps {
  readonly uploads: Pick<UploadsModule, 'accept' | 'acceptBatch'>;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** Largest archive or e-mail, and all files of a batch, bytes. */
  readonly maxTotalBytes: number;
  /** Most files of a batch. */
  readonly maxFiles: number;
  /** Whether an address may be fetched, as far as can be told without connecting. */
  readonly checkAddress: (url: string) => Result<string, FetchProblem>;
  /** The cookie that lets the page follow its task over a bare connection. */
  readonly ticketOf: (organizationId: OrganizationId) => Cookie;
  readonly countUpload: (kind: 'file' | 'url') => void;
}

/** The route that takes documents in. */
export function createUploadsRoutes(deps: UploadsRoutesDeps): readonly Route[] {
  return [
    signedInRoute(uploadInvoice, async ({ principal, body, form, requestId, keepAnswer }) => {
      const upload = form === null ? uploadByAddress(deps, body) : await uploadByForm(deps, form);
      const accepted = await deps.uploads.accept(actorOf(principal, requestId), {
        ...upload,
        onAccepted: (tx, taken) => keepAnswer(tx, json(202, toAccepted(taken))),
      });
      if (!accepted.ok) throw toRequestError(accepted.error);
      deps.countUpload(upload.source.kind);
      return json(202, toAccepted(accepted.value), [deps.ticketOf(principal.organizationId)]);
    }),
    signedInRoute(uploadBatch, async ({ principal, form, requestId, keepAnswer }) => {
      const batch = await batchByForm(deps, form);
      const accepted = await deps.uploads.acceptBatch(actorOf(principal, requestId), {
        ...batch,
        onAccepted: (tx, taken) => keepAnswer(tx, json(202, toBatchAccepted(taken))),
      });
      const answer = json(202, toBatchAccepted(accepted), [deps.ticketOf(principal.organizationId)]);
      for (const { kind } of accepted.files) if (kind === 'accepted') deps.countUpload('file');
      return answer;
    }),
  ];
}

interface AddressBody {
  readonly blob_url: string;
  readonly filename?: string | undefined;
  readonly auto_save: boolean;
  readonly confidence_threshold?: number | undefined;
}

function uploadByAddress({ checkAddress }: UploadsRoutesDeps, body: AddressBody): Upload {
  const checked = checkAddress(body.blob_url);
  if (!checked.ok) throw badRequest(checked.error.code, checked.error.message, '/body/blob_url');
  const fileName = body.filename ?? fileNameOf(new URL(checked.value), null);
  return {
    source: { kind: 'url', url: checked.value, fileName },
    autoSave: body.auto_save,
    confidenceThreshold: body.confidence_threshold,
  };
}

async function uploadByForm(
  { maxBytes, maxTotalBytes: maxContainerBytes }: UploadsRoutesDeps,
  form: FormReader,
): Promise<Upload> {
  // Fields may follow the file, so it is held until all of the form was read.
  const { file, fields } = await form.read({
    part: 'file',
    maxBytes: Math.max(maxBytes, maxContainerBytes),
    onFile: async (incoming) => {
      const { bytes, limit } = await collectBytes(incoming.content, { maxBytes, maxContainerBytes });
      if (bytes === null)
        throw new RequestError({ status: 413, code: 'too-large', message: tooLarge(limit) });
      return { ...incoming, content: bytes };
    },
  });
  const {
    filename,
    auto_save: autoSave,
    confidence_threshold: threshold,
  } = fieldsOf(UploadFormFields, fields);
  return {
    source: { kind: 'file', file: { ...file, fileName: filename ?? file.fileName } },
    autoSave,
    confidenceThreshold: threshold,
  };
}

async function batchByForm(
  { maxTotalBytes, maxFiles }: UploadsRoutesDeps,
  form: FormReader | null,
): Promise<Pick<Batch, 'files' | 'autoSave' | 'confidenceThreshold'>> {
  if (form === null) throw new Error('A batch without a form was let through.');
  const options = { part: 'files', maxBytes: maxTotalBytes, maxTotalBytes, maxFiles };
  const { files, fields } = await form.readMany(options);
  const { auto_save: autoSave, confidence_threshold: threshold } = fieldsOf(BatchFormFields, fields);
  // Without content only when the form as a whole was too large, which is refused before.
  const incoming = files.map(({ content, ...file }) => ({ ...file, content: content ?? new Uint8Array() }));
  return { files: incoming, autoSave, confidenceThreshold: threshold };
}
