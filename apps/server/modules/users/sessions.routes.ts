import type { SessionBody } from '@vouch/contract/auth/session.ts';
import {
  endOtherSessions,
  endSession,
  listSessions as listOwn,
} from '@vouch/contract/auth/session-endpoints.ts';
import type { SessionId } from '../../platform/ids.ts';
import { json, noContent } from '../../platform/routing/answer.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { revokeSession } from './revoke-session.ts';
import { endSessionsOf, findSession, listSessions, type StoredSession } from './sessions.repository.ts';
import type { UsersDeps } from './users.deps.ts';

/** Routes for the places where a person is signed in. */
export function createSessionsRoutes(deps: UsersDeps): readonly Route[] {
  return [
    signedInRoute(listOwn, async ({ principal }) => {
      const sessions = await listSessions(deps.database.executor, principal, deps.clock.now());
      return json(200, { sessions: sessions.map((session) => toSessionBody(session, principal.sessionId)) });
    }),
    signedInRoute(endSession, async ({ principal, requestId, params }) => {
      const sessionId = params.session_id as SessionId;
      const living = await findSession(deps.database.executor, sessionId, deps.clock.now());
      const isTheirs = living?.session.organizationId === principal.organizationId;
      const isAllowed = principal.role === 'admin' || living?.session.userId === principal.userId;
      if (!isTheirs || !isAllowed) throw notFound('session');
      await revokeSession(deps, actorOf(principal, requestId), { sessionId, action: 'session.revoked' });
      return noContent();
    }),
    signedInRoute(endOtherSessions, async ({ principal, requestId }) => {
      await deps.database.transaction(async (tx) => {
        await endSessionsOf(tx, principal, { keep: principal.sessionId, now: deps.clock.now() });
        const subject = { subjectKind: 'user', subjectId: principal.userId };
        await deps.audit.note(tx, actorOf(principal, requestId), {
          action: 'user.sessions-ended',
          ...subject,
        });
      });
      return noContent();
    }),
  ];
}

/** A session as clients see it: never its secret. */
export function toSessionBody(session: StoredSession, current: SessionId | null): SessionBody {
  return {
    id: session.id,
    kind: session.kind,
    user_agent: session.userAgent,
    created_at: session.createdAt.toISOString(),
    last_seen_at: session.lastSeenAt.toISOString(),
    expires_at: session.expiresAt.toISOString(),
    is_current: session.id === current,
  };
}
