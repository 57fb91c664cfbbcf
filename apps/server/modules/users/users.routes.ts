import { getMe, login, loginByLink, logout, refresh, setPassword } from '@vouch/contract/auth/endpoints.ts';
import { json, noContent } from '../../platform/routing/answer.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import { SESSION_COOKIE } from '../../platform/routing/principal.ts';
import { openRoute, type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import { changePassword } from './change-password.ts';
import { refreshByCookie, refreshByToken } from './refresh-session.ts';
import { revokeSession } from './revoke-session.ts';
import { findSessionByHash } from './sessions.repository.ts';
import { signInByLink } from './sign-in-by-link.ts';
import { type PasswordDeps, signInByPassword } from './sign-in-by-password.ts';
import { clientOf, NO_SESSION_COOKIE, signedIn, type SignedInDeps } from './signed-in-answer.ts';
import { toMe } from './start-session.ts';
import { sessionEnded } from './users.errors.ts';
import { findUser } from './users.repository.ts';

/** Routes for signing in and out. */
export function createUsersRoutes(deps: SignedInDeps & PasswordDeps): readonly Route[] {
  return [...signInRoutes(deps), ...meRoutes(deps), signOutRoute(deps)];
}

function signInRoutes(deps: SignedInDeps & PasswordDeps): Route[] {
  return [
    openRoute(login, async ({ body, ...call }) =>
      signedIn(deps, await signInByPassword(deps, body, clientOf(call))),
    ),
    openRoute(loginByLink, async ({ body, ...call }) =>
      signedIn(deps, await signInByLink(deps, body.token, clientOf(call))),
    ),
    openRoute(refresh, async ({ body, cookies, ...call }) => {
      if (body.refresh_token !== undefined)
        return signedIn(deps, await refreshByToken(deps, body.refresh_token, clientOf(call)));
      const cookie = cookies[SESSION_COOKIE];
      if (cookie === undefined) throw sessionEnded();
      return signedIn(deps, await refreshByCookie(deps, cookie));
    }),
  ];
}

/** Ends the session of the token and that of the cookie, which need not be the same. */
function signOutRoute(deps: SignedInDeps): Route {
  return openRoute(logout, async ({ principal, cookies, requestId }) => {
    const action = 'session.ended';
    if (principal !== null && principal.sessionId !== null) {
      await revokeSession(deps, actorOf(principal, requestId), { sessionId: principal.sessionId, action });
    }
    const cookie = cookies[SESSION_COOKIE];
    const hash = cookie === undefined ? null : hashSecret(cookie);
    const living =
      hash === null ? null : await findSessionByHash(deps.database.executor, hash, deps.clock.now());
    if (living !== null) {
      const { organizationId, id: userId } = living.user;
      const actor = { organizationId, userId, kind: 'user', requestId } as const;
      await revokeSession(deps, actor, { sessionId: living.session.id, action });
    }
    return noContent([NO_SESSION_COOKIE]);
  });
}

function meRoutes(deps: SignedInDeps): Route[] {
  return [
    signedInRoute(getMe, async ({ principal }) => {
      const user = await findUser(deps.database.executor, principal.organizationId, principal.userId);
      if (user === null) throw sessionEnded();
      const me = toMe(user, await deps.organizationName(user.organizationId));
      return json(200, { ...me, role: principal.role });
    }),
    signedInRoute(setPassword, async ({ principal, body, requestId }) => {
      const { current_password: currentPassword, new_password: newPassword } = body;
      await changePassword(deps, principal, { currentPassword, newPassword, requestId });
      return noContent();
    }),
  ];
}
