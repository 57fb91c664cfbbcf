import type { SessionId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { endSession } from './sessions.repository.ts';
import type { UsersDeps } from './users.deps.ts';

/** Why a session ends: its person signed out, someone ended it, or its refresh token was copied. */
export type SessionEnd = 'session.ended' | 'session.revoked' | 'session.copied-token';

/** Ends a session of the actor's organization, whose tokens and cookie stop at once; nothing happens when it has ended. */
export async function revokeSession(
  { database, clock, audit }: Pick<UsersDeps, 'database' | 'clock' | 'audit'>,
  actor: Actor,
  { sessionId, action }: { readonly sessionId: SessionId; readonly action: SessionEnd },
): Promise<void> {
  await database.transaction(async (tx) => {
    const isEnded = await endSession(
      tx,
      { organizationId: actor.organizationId, id: sessionId },
      clock.now(),
    );
    if (isEnded) await audit.note(tx, actor, { action, subjectKind: 'session', subjectId: sessionId });
  });
}
