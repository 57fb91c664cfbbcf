import { and, count, desc, eq, gt, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { ApiKeyId, OrganizationId, UserId } from '../../platform/ids.ts';
import { users } from '../users/users.tables.ts';
import { apiKeys } from './api-keys.tables.ts';

/** A key as stored. */
export type StoredKey = typeof apiKeys.$inferSelect;

/** A key with its owner. */
export interface OwnedKey {
  readonly key: StoredKey;
  readonly owner: typeof users.$inferSelect;
}

/** Whose keys: those of one person, or of the whole organization. */
export interface KeyOwners {
  readonly organizationId: OrganizationId;
  readonly userId: UserId | null;
}

const LISTED = 500;

/** Keeps a new key. */
export async function insertKey(executor: Executor, key: typeof apiKeys.$inferInsert): Promise<void> {
  await executor.insert(apiKeys).values(key);
}

/** The key with this hash and its owner, if both live. */
export async function findLivingKey(
  executor: Executor,
  secretHash: string,
  now: Date,
): Promise<OwnedKey | null> {
  const [row] = await selectOwned(executor).where(
    and(eq(apiKeys.secretHash, secretHash), livesAt(now), isNull(users.disabledAt), isNull(users.deletedAt)),
  );
  return row ?? null;
}

/** Keys, newest first, at most 500. */
export async function listKeys(executor: Executor, owners: KeyOwners): Promise<readonly OwnedKey[]> {
  return selectOwned(executor).where(isOf(owners)).orderBy(desc(apiKeys.id)).limit(LISTED);
}

/** One of the keys; `null` when it is not among them. */
export async function findKey(executor: Executor, owners: KeyOwners, id: ApiKeyId): Promise<OwnedKey | null> {
  const [row] = await selectOwned(executor).where(and(isOf(owners), eq(apiKeys.id, id)));
  return row ?? null;
}

/** How many keys live. */
export async function countLivingKeys(executor: Executor, owners: KeyOwners, now: Date): Promise<number> {
  const [row] = await executor
    .select({ keys: count() })
    .from(apiKeys)
    .where(and(isOf(owners), livesAt(now)));
  return row?.keys ?? 0;
}

/** Changes a key that lives; `false` when it does not (any more): of two who change it at once, one succeeds. */
export async function updateLivingKey(
  executor: Executor,
  { organizationId, id }: Pick<StoredKey, 'organizationId' | 'id'>,
  {
    now,
    ...change
  }: Partial<Pick<StoredKey, 'expiresAt' | 'revokedAt' | 'replacedBy'>> & { readonly now: Date },
): Promise<boolean> {
  const isUnreplaced = change.replacedBy === undefined ? [] : [isNull(apiKeys.replacedBy)];
  const rows = await executor
    .update(apiKeys)
    .set(change)
    .where(and(eq(apiKeys.organizationId, organizationId), eq(apiKeys.id, id), livesAt(now), ...isUnreplaced))
    .returning({ id: apiKeys.id });
  return rows.length === 1;
}

/** Notes a use, unless one was noted after `before`: a busy key must not mean a write a request. */
export async function noteUse(
  executor: Executor,
  { organizationId, id }: Pick<StoredKey, 'organizationId' | 'id'>,
  { now, before }: { readonly now: Date; readonly before: Date },
): Promise<void> {
  const isDue = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, before));
  await executor
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(and(eq(apiKeys.organizationId, organizationId), eq(apiKeys.id, id), isDue));
}

function selectOwned(executor: Executor) {
  return executor
    .select({ key: apiKeys, owner: users })
    .from(apiKeys)
    .innerJoin(users, and(eq(users.id, apiKeys.userId), eq(users.organizationId, apiKeys.organizationId)))
    .$dynamic();
}

function isOf({ organizationId, userId }: KeyOwners): SQL | undefined {
  const isTheirs = userId === null ? [] : [eq(apiKeys.userId, userId)];
  return and(eq(apiKeys.organizationId, organizationId), ...isTheirs);
}

function livesAt(now: Date): SQL | undefined {
  return and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)));
}
