import { type SessionId, toId } from '../../platform/ids.ts';
import { hashSecret, newSecret } from '../../platform/keys/secret-token.ts';
import { revokeSession } from './revoke-session.ts';
import { findSession, findSessionByHash, type LivingSession, rotateSession } from './sessions.repository.ts';
import { isSpent, spendToken } from './spent-refresh-tokens.repository.ts';
import type { Client, StartedSession } from './start-session.ts';
import { momentIn, type UsersDeps } from './users.deps.ts';
import { sessionEnded } from './users.errors.ts';

/** The refresh token of a session: its id lets a token that was used before be told from a made-up one. */
export function toRefreshToken(sessionId: SessionId, secret: string): string {
  return `${sessionId}.${secret}`;
}

/**
 * Renews a program's session; the token given works no more. One that comes a second time was copied, and nobody can tell the copy from the
 * original: the session ends, with every token that came of it, at once. There is no time of grace, not even for an answer that got lost: the
 * program signs in anew, or uses an API key. A made-up token ends nothing.
 * @throws RequestError `session-ended`.
 */
export async function refreshByToken(
  deps: UsersDeps,
  token: string,
  client: Client,
): Promise<StartedSession> {
  const [id = '', secret = ''] = token.split('.', 2);
  const sessionId = toId<'session'>(id);
  const living =
    sessionId === null ? null : await findSession(deps.database.executor, sessionId, deps.clock.now());
  if (living === null || living.session.kind !== 'refresh') throw sessionEnded();
  const newToken = newSecret();
  if (!(await rotate(deps, living, { oldHash: hashSecret(secret), newHash: hashSecret(newToken) }))) {
    await endIfCopied(deps, living, { secret, client });
    throw sessionEnded();
  }
  return { sessionId: living.session.id, user: living.user, kind: 'refresh', secret: newToken };
}

/** Of two who come with one token, one succeeds. */
function rotate(
  deps: UsersDeps,
  { session }: LivingSession,
  { oldHash, newHash }: { readonly oldHash: string; readonly newHash: string },
): Promise<boolean> {
  const now = deps.clock.now();
  const expiresAt = momentIn(deps.clock, deps.sessionSeconds);
  return deps.database.transaction(async (tx) => {
    const isRotated = await rotateSession(tx, session.id, { oldHash, newHash, now, expiresAt });
    if (isRotated) await spendToken(tx, session, { tokenHash: oldHash, now });
    return isRotated;
  });
}

async function endIfCopied(
  deps: UsersDeps,
  { session, user }: LivingSession,
  { secret, client }: { readonly secret: string; readonly client: Client },
): Promise<void> {
  if (!(await isSpent(deps.database.executor, session, hashSecret(secret)))) return;
  const { organizationId, id: userId } = user;
  const actor = { organizationId, userId, kind: 'user', requestId: client.requestId } as const;
  await revokeSession(deps, actor, { sessionId: session.id, action: 'session.copied-token' });
}

/** A fresh access token for a browser's session, which keeps its cookie. @throws RequestError `session-ended`. */
export async function refreshByCookie(deps: UsersDeps, cookie: string): Promise<StartedSession> {
  const living = await findSessionByHash(deps.database.executor, hashSecret(cookie), deps.clock.now());
  if (living === null) throw sessionEnded();
  return { sessionId: living.session.id, user: living.user, kind: 'browser', secret: null };
}
