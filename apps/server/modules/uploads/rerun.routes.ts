import { rerunDocument } from '@vouch/contract/uploads/endpoints.ts';
import { type OrganizationId, toId } from '../../platform/ids.ts';
import { type Cookie, json } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { UploadsModule } from './index.ts';
import { toAccepted } from './to-accepted.ts';

/** What the route works with. */
export interface RerunRoutesDeps {
  readonly uploads: Pick<UploadsModule, 'rerun'>;
  /** The cookie that lets the page follow its task over a bare connection. */
  readonly ticketOf: (organizationId: OrganizationId) => Cookie;
}

/** The route that has a document read and checked once more. */
export function createRerunRoutes({ uploads, ticketOf }: RerunRoutesDeps): readonly Route[] {
  return [
    signedInRoute(rerunDocument, async ({ principal, params, body, requestId, keepAnswer }) => {
      const documentId = toId<'document'>(params.document_id);
      if (documentId === null) throw notFound('document');
      const accepted = await uploads.rerun(actorOf(principal, requestId), {
        documentId,
        autoSave: body.auto_save,
        confidenceThreshold: body.confidence_threshold,
        onAccepted: (tx, taken) => keepAnswer(tx, json(202, toAccepted(taken))),
      });
      return json(202, toAccepted(accepted), [ticketOf(principal.organizationId)]);
    }),
  ];
}
