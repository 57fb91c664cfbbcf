import { and, desc, eq, gt, isNull, lt, ne, or } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId, SessionId, UserId } from '../../platform/ids.ts';
import { sessions } from './sessions.tables.ts';
import { users } from './users.tables.ts';

/** Sessions that are listed at most. */
const MOST_LISTED = 200;

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

/** Ends a session; `false` when there is none that lives. */
export async function endSession(
  executor: Executor,
  { organizationId, id }: Pick<StoredSession, 'organizationId' | 'id'>,
  now: Date,
): Promise<boolean> {
  const rows = await executor
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.organizationId, organizationId), eq(sessions.id, id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return rows.length === 1;
}

/** Someone who has sessions. */
export interface Person {
  readonly organizationId: OrganizationId;
  readonly userId: UserId;
}

/** Ends all sessions of a person, but for one when it is named. */
export async function endSessionsOf(
  executor: Executor,
  person: Person,
  { keep = null, now }: { readonly keep?: SessionId | null; readonly now: Date },
): Promise<void> {
  const isOther = keep === null ? [] : [ne(sessions.id, keep)];
  await executor
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(isOf(person), isNull(sessions.revokedAt), ...isOther));
}

/** Living sessions of a person, the last used first. */
export async function listSessions(
  executor: Executor,
  person: Person,
  now: Date,
): Promise<readonly StoredSession[]> {
  return executor
    .select()
    .from(sessions)
    .where(and(isOf(person), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(MOST_LISTED);
}

/** Forgets sessions that ended before a moment, with their used tokens. */
export async function deleteSessionsEndedBefore(executor: Executor, moment: Date): Promise<void> {
  await executor.delete(sessions).where(or(lt(sessions.expiresAt, moment), lt(sessions.revokedAt, moment)));
}

function isOf({ organizationId, userId }: Person) {
  return and(eq(sessions.organizationId, organizationId), eq(sessions.userId, userId));
}
