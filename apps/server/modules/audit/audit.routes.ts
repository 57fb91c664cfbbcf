import type { AuditEntryBody, AuditVerificationBody } from '@vouch/contract/audit/audit.ts';
import { listAuditEntries, verifyAuditChain } from '@vouch/contract/audit/endpoints.ts';
import { paginationOf } from '@vouch/contract/common/page.ts';
import type { ApiKeyId, UserId } from '../../platform/ids.ts';
import { json } from '../../platform/routing/answer.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { AuditTrail, ChainCheck } from './index.ts';
import type { ListedEntry } from './list-entries.ts';

/** Routes for the record of who did what. */
export function createAuditRoutes(trail: AuditTrail): readonly Route[] {
  return [
    signedInRoute(listAuditEntries, async ({ principal, query }) => {
      const { page, per_page: perPage, action, subject_id: subjectId, subject_kind: subjectKind } = query;
      const { entries, total } = await trail.list(principal.organizationId, {
        page,
        perPage,
        action,
        subjectId,
        subjectKind,
        actorId: query.actor_id as UserId | undefined,
        apiKeyId: query.api_key_id as ApiKeyId | undefined,
        from: query.from === undefined ? undefined : new Date(query.from),
        to: query.to === undefined ? undefined : new Date(query.to),
      });
      return json(200, { entries: entries.map(toEntryBody), pagination: paginationOf(page, perPage, total) });
    }),
    signedInRoute(verifyAuditChain, async ({ principal }) =>
      json(200, toVerificationBody(await trail.verify(principal.organizationId))),
    ),
  ];
}

function toEntryBody({ entry, actorEmail }: ListedEntry): AuditEntryBody {
  const { actorKind: kind, actorId, apiKeyId } = entry;
  return {
    id: entry.id,
    action: entry.action,
    actor: { kind, user_id: actorId, email: actorEmail, api_key_id: apiKeyId },
    subject: { kind: entry.subjectKind, id: entry.subjectId },
    data: entry.data,
    request_id: entry.requestId,
    created_at: entry.createdAt.toISOString(),
    sequence: entry.sequence,
    hash: entry.hash,
  };
}

/** A check of a chain as clients see it. */
export function toVerificationBody({ entries, head, broken }: ChainCheck): AuditVerificationBody {
  return {
    intact: broken === null,
    entries,
    head,
    broken:
      broken === null ? null : { sequence: broken.sequence, entry_id: broken.entryId, reason: broken.reason },
  };
}
