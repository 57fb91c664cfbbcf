import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId, SessionId, UserId } from '../../platform/ids.ts';
import { sessions } from './sessions.tables.ts';
import { users } from './users.tables.ts';

/** A session as stored. */
export type StoredSession = typeof sessions.$inferSelect;

/** A living session with its person. */
export interface LivingSession {
  readonly session: StoredSession;
  readonly user: typeof users.$inferSelect;
}

/** Starts a session. */
export async function insertSession(
  executor: Executor,
  session: typeof sessions.$inferInsert,
): Promise<void> {
  await executor.insert(sessions).values(session);
}

/** The living session that a cookie proves. */
export async function findSessionByHash(
  executor: Executor,
  tokenHash: string,
  now: Date,
): Promise<LivingSession | null> {
  return findLiving(executor, eq(sessions.tokenHash, tokenHash), now);
}

/** The living session with this id. */
export async function findSession(
  executor: Executor,
  id: SessionId,
  now: Date,
): Promise<LivingSession | null> {
  return findLiving(executor, eq(sessions.id, id), now);
}

async function findLiving(
  executor: Executor,
  condition: ReturnType<typeof eq>,
  now: Date,
): Promise<LivingSession | null> {
  const rows = await executor
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, and(eq(users.id, sessions.userId), eq(users.organizationId, sessions.organizationId)))
    .where(
      and(
        condition,
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        isNull(users.disabledAt),
        isNull(users.deletedAt),
      ),
    )
    .limit(1);
  return rows[0] ?? null;
}

/** Notes a use and moves the end. */
export async function extendSession(
  executor: Executor,
  id: SessionId,
  times: Pick<StoredSession, 'lastSeenAt' | 'expiresAt'>,
): Promise<void> {
  await executor.update(sessions).set(times).where(eq(sessions.id, id));
}

/** Replaces the secret of a session, if it still has the old one: of two callers with one secret, one succeeds. */
export async function rotateSession(
  executor: Executor,
  id: SessionId,
  change: {
    readonly oldHash: string;
    readonly newHash: string;
    readonly now: Date;
    readonly expiresAt: Date;
  },
): Promise<boolean> {
  const rows = await executor
    .update(sessions)
    .set({ tokenHash: change.newHash, lastSeenAt: change.now, expiresAt: change.expiresAt })
    .where(and(eq(sessions.id, id), eq(sessions.tokenHash, change.oldHash), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return rows.length === 1;
}

/** Ends a session. */
export async function revokeSession(executor: Executor, id: SessionId, now: Date): Promise<void> {
  await executor
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)));
}

/** Ends all sessions of a person but one. */
export async function revokeOtherSessions(
  executor: Executor,
  person: { readonly organizationId: OrganizationId; readonly userId: UserId },
  { keep, now }: { readonly keep: SessionId | null; readonly now: Date },
): Promise<void> {
  await executor
    .update(sessions)
    .set({ revokedAt: now })
    .where(
      and(
        eq(sessions.organizationId, person.organizationId),
        eq(sessions.userId, person.userId),
        isNull(sessions.revokedAt),
        ...(keep === null ? [] : [ne(sessions.id, keep)]),
      ),
    );
}
