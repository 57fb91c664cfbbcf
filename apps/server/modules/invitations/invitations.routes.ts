import type { InvitationBody } from '@vouch/contract/auth/invitation.ts';
import {
  acceptInvitation as acceptEndpoint,
  createInvitation,
  listInvitations as listEndpoint,
  previewInvitation as previewEndpoint,
  revokeInvitation as revokeEndpoint,
} from '@vouch/contract/auth/invitation-endpoints.ts';
import type { InvitationId } from '../../platform/ids.ts';
import { json, noContent } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { openRoute, type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { acceptInvitation, previewInvitation } from './accept.ts';
import type { InvitationsDeps } from './invitations.deps.ts';
import { listInvitations, revokeInvitation, type StoredInvitation } from './invitations.repository.ts';
import { invite } from './invite.ts';

/** Routes for inviting people, and for those who are invited. */
export function createInvitationsRoutes(deps: InvitationsDeps): readonly Route[] {
  return [...adminRoutes(deps), ...invitedRoutes(deps)];
}

function adminRoutes(deps: InvitationsDeps): Route[] {
  const { database, clock, audit } = deps;
  return [
    signedInRoute(listEndpoint, async ({ principal }) => {
      const found = await listInvitations(database.executor, principal.organizationId);
      return json(200, { invitations: found.map((one) => toInvitationBody(one, clock.now())) });
    }),
    signedInRoute(createInvitation, async ({ principal, requestId, body }) => {
      const { invitation, url, isMailed } = await invite(deps, actorOf(principal, requestId), body);
      const answer = { ...toInvitationBody(invitation, clock.now()), url, is_mailed: isMailed };
      return { ...json(201, answer), isUnkept: true };
    }),
    signedInRoute(revokeEndpoint, async ({ principal, requestId, params }) => {
      const id = params.invitation_id as InvitationId;
      const { organizationId } = principal;
      await database.transaction(async (tx) => {
        const isFound = await revokeInvitation(tx, { organizationId, id }, clock.now());
        if (!isFound) throw notFound('invitation');
        const entry = { action: 'invitation.revoked', subjectKind: 'invitation', subjectId: id };
        await audit.note(tx, actorOf(principal, requestId), entry);
      });
      return noContent();
    }),
  ];
}

function invitedRoutes(deps: InvitationsDeps): Route[] {
  const { people } = deps;
  return [
    openRoute(previewEndpoint, async ({ body }) => json(200, await previewInvitation(deps, body.token))),
    openRoute(acceptEndpoint, async ({ body, ...call }) => {
      const user = await acceptInvitation(deps, body, call.requestId);
      return people.answer(await people.start(user, { client: people.clientOf(call), way: 'invitation' }));
    }),
  ];
}

/** An invitation as administrators see it: never its link. */
function toInvitationBody(invitation: StoredInvitation, now: Date): InvitationBody {
  const { id, email, role, createdAt, expiresAt } = invitation;
  const times = { created_at: createdAt.toISOString(), expires_at: expiresAt.toISOString() };
  return { id, email, role, status: statusOf(invitation, now), ...times };
}

function statusOf(
  { acceptedAt, revokedAt, expiresAt }: StoredInvitation,
  now: Date,
): InvitationBody['status'] {
  if (acceptedAt !== null) return 'accepted';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
