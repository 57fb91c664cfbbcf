import { CHANGE_HEADERS, type SignedInBody } from '@vouch/contract/auth/auth.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { type Answer, type Cookie, json } from '../../platform/routing/answer.ts';
import { SESSION_COOKIE } from '../../platform/routing/principal.ts';
import { toRefreshToken } from './refresh-session.ts';
import { type Client, type StartedSession, toMe } from './start-session.ts';
import type { UsersDeps } from './users.deps.ts';

/** What these answers need besides the use cases. */
export interface SignedInDeps extends UsersDeps {
  readonly organizationName: (id: OrganizationId) => Promise<string>;
}

/** What a request tells about who sent it. */
export interface RequestFacts {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestId: string;
}

/** Browsers tell themselves apart by headers that programs don't send; they get a cookie that scripts can't read. */
export function clientOf({ headers, requestId }: RequestFacts): Client {
  const marks = [...Object.keys(CHANGE_HEADERS), 'sec-fetch-site', 'origin'];
  const isBrowser = marks.some((name) => headers[name] !== undefined);
  return { kind: isBrowser ? 'browser' : 'refresh', userAgent: headers['user-agent'] ?? '', requestId };
}

/** The answer to everyone who signed in or renewed a session. It holds secrets, so it is not kept for repeated requests. */
export async function signedIn(deps: SignedInDeps, started: StartedSession): Promise<Answer> {
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
  return { ...json(200, body, sessionCookies(deps, started)), isUnkept: true };
}

/** The cookie of a browser's new session; none for programs. */
export function sessionCookies(
  { sessionSeconds }: Pick<UsersDeps, 'sessionSeconds'>,
  { kind, secret }: StartedSession,
): readonly Cookie[] {
  return kind === 'browser' && secret !== null ? [sessionCookie(secret, sessionSeconds)] : [];
}

/** The cookie that takes the session away. */
export const NO_SESSION_COOKIE = sessionCookie(null, 0);

function sessionCookie(value: string | null, maxAgeSeconds: number): Cookie {
  return { name: SESSION_COOKIE, value, path: '/', maxAgeSeconds, sameSite: 'strict' };
}
