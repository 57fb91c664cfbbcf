import { CHANGE_HEADERS, type SignedInBody } from '@vouch/contract/auth/auth.ts';
import { getMe, login, loginByLink, logout, refresh, setPassword } from '@vouch/contract/auth/endpoints.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { type Answer, type Cookie, json, noContent } from '../../platform/routing/answer.ts';
import { SESSION_COOKIE } from '../../platform/routing/principal.ts';
import { openRoute, type Route, signedInRoute } from '../../platform/routing/route.ts';
import { changePassword } from './change-password.ts';
import { refreshByCookie, refreshByToken, toRefreshToken } from './refresh-session.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import { findSessionByHash, revokeSession } from './sessions.repository.ts';
import { signInByLink } from './sign-in-by-link.ts';
import { signInByPassword } from './sign-in-by-password.ts';
import { type ClientKind, type StartedSession, toMe } from './start-session.ts';
import type { UsersDeps } from './users.deps.ts';
import { sessionEnded } from './users.errors.ts';
import { findUser } from './users.repository.ts';

/** What the routes need besides the use cases. */
export interface UsersRoutesDeps extends UsersDeps {
  readonly organizationName: (id: OrganizationId) => Promise<string>;
}

type Headers = Readonly<Record<string, string | undefined>>;

/** Routes for signing in and out. */
export function createUsersRoutes(deps: UsersRoutesDeps): readonly Route[] {
  return [...signInRoutes(deps), ...sessionRoutes(deps)];
}

function signInRoutes(deps: UsersRoutesDeps): Route[] {
  return [
    openRoute(login, async ({ body, headers }) =>
      signedIn(deps, await signInByPassword(deps, { ...body, ...clientOf(headers) })),
    ),
    openRoute(loginByLink, async ({ body, headers }) =>
      signedIn(deps, await signInByLink(deps, body.token, clientOf(headers))),
    ),
    openRoute(refresh, async ({ body, cookies }) => {
      if (body.refresh_token !== undefined)
        return signedIn(deps, await refreshByToken(deps, body.refresh_token));
      const cookie = cookies[SESSION_COOKIE];
      if (cookie === undefined) throw sessionEnded();
      return signedIn(deps, await refreshByCookie(deps, cookie));
    }),
  ];
}

function sessionRoutes(deps: UsersRoutesDeps): Route[] {
  return [
    openRoute(logout, async ({ principal, cookies }) => {
      const now = deps.clock.now();
      const { executor } = deps.database;
      if (principal?.sessionId) await revokeSession(executor, principal.sessionId, now);
      const cookie = cookies[SESSION_COOKIE];
      const living = cookie === undefined ? null : await findSessionByHash(executor, hashSecret(cookie), now);
      if (living !== null) await revokeSession(executor, living.session.id, now);
      return noContent([sessionCookie(null, 0)]);
    }),
    signedInRoute(getMe, async ({ principal }) => {
      const user = await findUser(deps.database.executor, principal.organizationId, principal.userId);
      if (user === null) throw sessionEnded();
      const me = toMe(user, await deps.organizationName(user.organizationId));
      return json(200, { ...me, role: principal.role });
    }),
    signedInRoute(setPassword, async ({ principal, body }) => {
      const change = { currentPassword: body.current_password, newPassword: body.new_password };
      await changePassword(deps, principal, change);
      return noContent();
    }),
  ];
}

/** Browsers tell themselves apart by headers that programs don't send; they get a cookie that scripts can't read. */
function clientOf(headers: Headers): { readonly kind: ClientKind; readonly userAgent: string } {
  const marks = [...Object.keys(CHANGE_HEADERS), 'sec-fetch-site', 'origin'];
  const isBrowser = marks.some((name) => headers[name] !== undefined);
  return { kind: isBrowser ? 'browser' : 'refresh', userAgent: headers['user-agent'] ?? '' };
}

async function signedIn(deps: UsersRoutesDeps, started: StartedSession): Promise<Answer> {
  const { user, sessionId, kind, secret } = started;
  const subject = {
    userId: user.id,
    organizationId: user.organizationId,
    email: user.email,
    role: user.role,
    sessionId,
  };
  const access = await deps.tokens.issue(subject, deps.accessTokenSeconds);
  const body: SignedInBody = {
    access_token: access.token,
    token_type: 'Bearer',
    expires_in: deps.accessTokenSeconds,
    expires_at: access.expiresAt.toISOString(),
    refresh_token: kind === 'refresh' && secret !== null ? toRefreshToken(sessionId, secret) : null,
    user: toMe(user, await deps.organizationName(user.organizationId)),
  };
  const cookies = kind === 'browser' && secret !== null ? [sessionCookie(secret, deps.sessionSeconds)] : [];
  return json(200, body, cookies);
}

function sessionCookie(value: string | null, maxAgeSeconds: number): Cookie {
  return { name: SESSION_COOKIE, value, path: '/', maxAgeSeconds, sameSite: 'strict' };
}
