import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId, UserId } from '../../platform/ids.ts';
import { users } from './users.tables.ts';

/** A person as stored. */
export type StoredUser = typeof users.$inferSelect;

/** The person with this address, in whichever organization: addresses are unique, and sign-in knows nothing else yet. */
export async function findUserByEmail(executor: Executor, email: string): Promise<StoredUser | null> {
  const rows = await executor
    .select()
    .from(users)
    .where(and(sql`lower(${users.email}) = ${email.toLowerCase()}`, isNull(users.deletedAt)))
    .limit(1);
  return rows[0] ?? null;
}

/** One person of the organization. */
export async function findUser(
  executor: Executor,
  organizationId: OrganizationId,
  userId: UserId,
): Promise<StoredUser | null> {
  const rows = await executor
    .select()
    .from(users)
    .where(and(eq(users.organizationId, organizationId), eq(users.id, userId), isNull(users.deletedAt)))
    .limit(1);
  return rows[0] ?? null;
}

/** The administrator who came first; `null` when the organization has none. */
export async function findFirstAdministrator(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<StoredUser | null> {
  const rows = await executor
    .select()
    .from(users)
    .where(
      and(
        eq(users.organizationId, organizationId),
        eq(users.role, 'admin'),
        isNull(users.deletedAt),
        isNull(users.disabledAt),
      ),
    )
    .orderBy(users.createdAt, users.id)
    .limit(1);
  return rows[0] ?? null;
}

/** Adds a person; nothing happens when the address is taken. */
export async function insertUser(executor: Executor, user: typeof users.$inferInsert): Promise<void> {
  await executor.insert(users).values(user).onConflictDoNothing();
}

/** Changes some facts of a person. */
export async function updateUser(
  executor: Executor,
  user: Pick<StoredUser, 'organizationId' | 'id'>,
  change: Partial<Pick<StoredUser, 'passwordHash' | 'lastSignInAt' | 'disabledAt'>>,
): Promise<void> {
  await executor
    .update(users)
    .set(change)
    .where(and(eq(users.organizationId, user.organizationId), eq(users.id, user.id)));
}
