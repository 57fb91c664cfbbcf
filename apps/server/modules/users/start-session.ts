import type { MeBody } from '@vouch/contract/auth/auth.ts';
import { newId, type SessionId } from '../../platform/ids.ts';
import { hashSecret, newSecret } from '../../platform/keys/secret-token.ts';
import { insertSession } from './sessions.repository.ts';
import { momentIn, type UsersDeps } from './users.deps.ts';
import { type StoredUser, updateUser } from './users.repository.ts';

/** What a client gets to stay signed in: browsers a cookie, programs a refresh token. */
export type ClientKind = 'browser' | 'refresh';

/** Who signs in. */
export interface Client {
  readonly kind: ClientKind;
  readonly userAgent: string;
  readonly requestId: string;
}

/** How a person proved who it is. */
export type SignInWay = 'password' | 'link' | 'invitation' | 'oidc';

/** A session that was started or renewed. */
export interface StartedSession {
  readonly sessionId: SessionId;
  readonly user: StoredUser;
  readonly kind: ClientKind;
  /** New secret of the session; `null` when the client keeps the one it has. */
  readonly secret: string | null;
}

/** Starts a session for a person who has just proved who it is. */
export async function startSession(
  deps: UsersDeps,
  user: StoredUser,
  { client, way }: { readonly client: Client; readonly way: SignInWay },
): Promise<StartedSession> {
  const secret = newSecret();
  const sessionId = newId<'session'>();
  const now = deps.clock.now();
  const { organizationId, id: userId } = user;
  const actor = { organizationId, userId, kind: 'user', requestId: client.requestId } as const;
  await deps.database.transaction(async (tx) => {
    await insertSession(tx, {
      id: sessionId,
      organizationId,
      userId,
      kind: client.kind,
      tokenHash: hashSecret(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: momentIn(deps.clock, deps.sessionSeconds),
      userAgent: client.userAgent.slice(0, 300),
    });
    await updateUser(tx, user, { lastSignInAt: now });
    const data = { by: way, kind: client.kind };
    await deps.audit.note(tx, actor, {
      action: 'session.started',
      subjectKind: 'session',
      subjectId: sessionId,
      data,
    });
  });
  return { sessionId, user, kind: client.kind, secret };
}

/** The person as clients see it. */
export function toMe(user: StoredUser, organizationName: string): MeBody {
  return {
    id: user.id,
    email: user.email,
    role: user.role,
    organization: { id: user.organizationId, name: organizationName },
    has_password: user.passwordHash !== null,
  };
}
