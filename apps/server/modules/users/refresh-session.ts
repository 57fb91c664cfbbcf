import { type SessionId, toId } from '../../platform/ids.ts';
import { hashSecret, newSecret } from '../../platform/keys/secret-token.ts';
import { findSession, findSessionByHash, revokeSession, rotateSession } from './sessions.repository.ts';
import type { StartedSession } from './start-session.ts';
import { momentIn, type UsersDeps } from './users.deps.ts';
import { sessionEnded } from './users.errors.ts';

/** The refresh token of a session: its id lets a token that was used before be told from a made-up one. */
export function toRefreshToken(sessionId: SessionId, secret: string): string {
  return `${sessionId}.${secret}`;
}

/**
 * Renews a program's session; the token given works no more. A token that comes a second time was copied: its session ends.
 * @throws RequestError `session-ended`.
 */
export async function refreshByToken(deps: UsersDeps, token: string): Promise<StartedSession> {
  const [id = '', secret = ''] = token.split('.', 2);
  const sessionId = toId<'session'>(id);
  const { executor } = deps.database;
  const now = deps.clock.now();
  const living = sessionId === null ? null : await findSession(executor, sessionId, now);
  if (living === null || living.session.kind !== 'refresh') throw sessionEnded();
  const newToken = newSecret();
  const rotated = await rotateSession(executor, living.session.id, {
    oldHash: hashSecret(secret),
    newHash: hashSecret(newToken),
    now,
    expiresAt: momentIn(deps.clock, deps.sessionSeconds),
  });
  if (!rotated) {
    await revokeSession(executor, living.session.id, now);
    throw sessionEnded();
  }
  return { sessionId: living.session.id, user: living.user, kind: 'refresh', secret: newToken };
}

/** A fresh access token for a browser's session, which keeps its cookie. @throws RequestError `session-ended`. */
export async function refreshByCookie(deps: UsersDeps, cookie: string): Promise<StartedSession> {
  const living = await findSessionByHash(deps.database.executor, hashSecret(cookie), deps.clock.now());
  if (living === null) throw sessionEnded();
  return { sessionId: living.session.id, user: living.user, kind: 'browser', secret: null };
}
