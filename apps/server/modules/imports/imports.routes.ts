import { importInvoices } from '@vouch/contract/imports/endpoints.ts';
import { type ImportAcceptedBody, ImportFormFields } from '@vouch/contract/imports/import.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { type Cookie, json } from '../../platform/routing/answer.ts';
import { toRequestError } from '../../platform/routing/document-problem.ts';
import { bytesOf } from '../../platform/routing/form.ts';
import { fieldsOf } from '../../platform/routing/form-fields.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { followingOf } from '../tasks/index.ts';
import type { AcceptedImport } from './accept-import.ts';
import type { ImportsModule } from './index.ts';

/** What the route works with. */
export interface ImportsRoutesDeps {
  readonly imports: Pick<ImportsModule, 'accept'>;
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** The cookie that lets the page follow its task over a bare connection. */
  readonly ticketOf: (organizationId: OrganizationId) => Cookie;
}

/** The route that takes tables in. */
export function createImportsRoutes({ imports, maxBytes, ticketOf }: ImportsRoutesDeps): readonly Route[] {
  return [
    signedInRoute(importInvoices, async ({ principal, form, requestId, keepAnswer }) => {
      if (form === null) throw new Error('An import without a form was let through.');
      const { file, fields } = await form.read({
        part: 'file',
        maxBytes,
        onFile: async (incoming) => ({ ...incoming, bytes: await bytesOf(incoming.content) }),
      });
      const wish = fieldsOf(ImportFormFields, fields);
      const accepted = await imports.accept(actorOf(principal, requestId), {
        ...file,
        input: {
          mapping: wish.mapping ?? {},
          isDryRun: wish.dry_run,
          duplicates: wish.duplicates,
          decimalMark: wish.decimal_mark,
          dateOrder: wish.date_order,
        },
        onAccepted: (tx, taken) => keepAnswer(tx, json(202, toBody(taken))),
      });
      if (!accepted.ok) throw toRequestError(accepted.error);
      return json(202, toBody(accepted.value), [ticketOf(principal.organizationId)]);
    }),
  ];
}

function toBody({ taskId, jobId, documentId, fileName, isDryRun }: AcceptedImport): ImportAcceptedBody {
  return {
    success: true,
    task_id: taskId,
    celery_task_id: jobId,
    document_id: documentId,
    filename: fileName,
    status: 'queued',
    message: isDryRun
      ? 'The table was taken in and will be checked; nothing will be saved.'
      : 'The table was taken in. Join its room to follow it live.',
    websocket: followingOf(taskId),
    dry_run: isDryRun,
  };
}
