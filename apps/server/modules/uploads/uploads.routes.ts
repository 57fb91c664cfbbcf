import { UploadFormFields } from '@vouch/contract/uploads/upload.ts';
import { uploadInvoice } from '@vouch/contract/uploads/endpoints.ts';
import type { FetchProblem } from '../../platform/http-client/fetch-problem.ts';
import { fileNameOf } from '../../platform/http-client/file-name.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { type Cookie, json } from '../../platform/routing/answer.ts';
import { toRequestError } from '../../platform/routing/document-problem.ts';
import { bytesOf, type FormReader } from '../../platform/routing/form.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { actorOf } from '../audit/index.ts';
import type { Upload, UploadsModule } from './index.ts';
import { toAccepted } from './to-accepted.ts';

/** What the route works with. */
export interface UploadsRoutesDeps {
  readonly uploads: Pick<UploadsModule, 'accept'>;
  /** Largest file, bytes. */
  readonly maxBytes: number;
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

async function uploadByForm({ maxBytes }: UploadsRoutesDeps, form: FormReader): Promise<Upload> {
  // Fields may follow the file, so it is held until all of the form was read.
  const { file, fields } = await form.read({
    part: 'file',
    maxBytes,
    onFile: async (incoming) => ({ ...incoming, content: await bytesOf(incoming.content) }),
  });
  const parsed = UploadFormFields.safeParse(fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    throw badRequest('invalid-request', `${name}: ${issue?.message ?? 'not valid'}`, `/body/${name}`);
  }
  return {
    source: { kind: 'file', file: { ...file, fileName: parsed.data.filename ?? file.fileName } },
    autoSave: parsed.data.auto_save,
    confidenceThreshold: parsed.data.confidence_threshold,
  };
}
