import { and, asc, count, eq, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
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

/** Holds a person for the rest of the transaction, so that changes which depend on what it has come one after the other. */
export async function lockUser(
  executor: Executor,
  { organizationId, id }: Pick<StoredUser, 'organizationId' | 'id'>,
): Promise<void> {
  await executor
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.organizationId, organizationId), eq(users.id, id)))
    .for('no key update');
}

/** The administrator who came first; `null` when the organization has none. */
export async function findFirstAdministrator(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<StoredUser | null> {
  const rows = await executor
    .select()
    .from(users)
    .where(isActiveAdministrator(organizationId))
    .orderBy(users.createdAt, users.id)
    .limit(1);
  return rows[0] ?? null;
}

/** Adds a person; `false`, and nothing happens, when the address is taken. */
export async function insertUser(executor: Executor, user: typeof users.$inferInsert): Promise<boolean> {
  const rows = await executor.insert(users).values(user).onConflictDoNothing().returning({ id: users.id });
  return rows.length === 1;
}

/** People to list. */
export interface UserFilter {
  /** Part of the name or the address. */
  readonly text?: string | undefined;
  readonly role?: StoredUser['role'] | undefined;
  readonly status?: 'active' | 'disabled' | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** One page of an organization's people, in the order of their addresses, and how many match in all. */
export async function listUsers(
  executor: Executor,
  organizationId: OrganizationId,
  filter: UserFilter,
): Promise<{ readonly people: readonly StoredUser[]; readonly total: number }> {
  const where = and(
    eq(users.organizationId, organizationId),
    isNull(users.deletedAt),
    ...conditionsOf(filter),
  );
  const [counted] = await executor.select({ total: count() }).from(users).where(where);
  const people = await executor
    .select()
    .from(users)
    .where(where)
    .orderBy(asc(sql`lower(${users.email})`), asc(users.id))
    .limit(filter.perPage)
    .offset((filter.page - 1) * filter.perPage);
  return { people, total: counted?.total ?? 0 };
}

function conditionsOf({ text = '', role, status }: UserFilter): SQL[] {
  const part = text.toLowerCase();
  return [
    ...(part === '' ? [] : [sql`position(${part} in lower(${users.name} || ' ' || ${users.email})) > 0`]),
    ...(role === undefined ? [] : [eq(users.role, role)]),
    ...(status === undefined
      ? []
      : [status === 'active' ? isNull(users.disabledAt) : isNotNull(users.disabledAt)]),
  ];
}

/** Whether the organization has an administrator who may sign in, other than this person. */
export async function hasOtherAdministrator(
  executor: Executor,
  { organizationId, id }: Pick<StoredUser, 'organizationId' | 'id'>,
): Promise<boolean> {
  const rows = await executor
    .select({ id: users.id })
    .from(users)
    .where(and(isActiveAdministrator(organizationId), ne(users.id, id)))
    .limit(1);
  return rows.length > 0;
}

function isActiveAdministrator(organizationId: OrganizationId) {
  return and(
    eq(users.organizationId, organizationId),
    eq(users.role, 'admin'),
    isNull(users.deletedAt),
    isNull(users.disabledAt),
  );
}

/** Changes some facts of a person. */
export async function updateUser(
  executor: Executor,
  user: Pick<StoredUser, 'organizationId' | 'id'>,
  change: Partial<
    Pick<StoredUser, 'name' | 'role' | 'passwordHash' | 'lastSignInAt' | 'disabledAt' | 'deletedAt'>
  >,
): Promise<void> {
  await executor
    .update(users)
    .set(change)
    .where(and(eq(users.organizationId, user.organizationId), eq(users.id, user.id)));
}
