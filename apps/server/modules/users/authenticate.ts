import type { Authenticate, Principal } from '../../platform/routing/principal.ts';
import type { TokenSubject } from './access-tokens.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import { extendSession, findSession, findSessionByHash, type LivingSession } from './sessions.repository.ts';
import { momentIn, type UsersDeps } from './users.deps.ts';
import { findUser } from './users.repository.ts';

const TOUCH_EVERY_MS = 5 * 60_000;

/** Finds the person behind a token or a cookie. What was disabled, deleted or signed out proves nothing at once. */
export function createAuthenticate(deps: UsersDeps): Authenticate {
  return async (proof) => {
    if (proof.kind === 'cookie') return byCookie(deps, proof.secret);
    const subject = await deps.tokens.verify(proof.token);
    if (subject === null) return null;
    return subject.sessionId === null ? byOperatorToken(deps, subject) : bySessionToken(deps, subject);
  };
}

async function byCookie(deps: UsersDeps, secret: string): Promise<Principal | null> {
  const { executor } = deps.database;
  const now = deps.clock.now();
  const living = await findSessionByHash(executor, hashSecret(secret), now);
  if (living === null || living.session.kind !== 'browser') return null;
  if (now.getTime() - living.session.lastSeenAt.getTime() > TOUCH_EVERY_MS) {
    const expiresAt = momentIn(deps.clock, deps.sessionSeconds);
    await extendSession(executor, living.session.id, { lastSeenAt: now, expiresAt });
  }
  return toPrincipal(living, 'cookie');
}

async function bySessionToken(deps: UsersDeps, subject: TokenSubject): Promise<Principal | null> {
  if (subject.sessionId === null) return null;
  const living = await findSession(deps.database.executor, subject.sessionId, deps.clock.now());
  if (living === null || living.user.id !== subject.userId) return null;
  return toPrincipal(living, 'token');
}

async function byOperatorToken(deps: UsersDeps, subject: TokenSubject): Promise<Principal | null> {
  const user = await findUser(deps.database.executor, subject.organizationId, subject.userId);
  if (user === null || user.disabledAt !== null) return null;
  // The operator chose the role when making the token; it may be less, or more, than the account's.
  return { ...subject, email: user.email, by: 'token' };
}

function toPrincipal({ session, user }: LivingSession, by: Principal['by']): Principal {
  return {
    userId: user.id,
    organizationId: user.organizationId,
    email: user.email,
    role: user.role,
    by,
    sessionId: session.id,
  };
}
