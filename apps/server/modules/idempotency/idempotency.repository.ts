import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { IdempotencyKeyId, OrganizationId } from '../../platform/ids.ts';
import { idempotencyKeys } from './idempotency.tables.ts';

/** Names a key: each caller has keys of its own. */
export interface KeyRef {
  readonly organizationId: OrganizationId;
  readonly principal: string;
  readonly key: string;
}

/** A key as stored. */
export type StoredKey = typeof idempotencyKeys.$inferSelect;

const matches = ({ organizationId, principal, key }: KeyRef) =>
  and(
    eq(idempotencyKeys.organizationId, organizationId),
    eq(idempotencyKeys.principal, principal),
    eq(idempotencyKeys.key, key),
  );

/** Forgets keys whose time is over, and this one when its request fell silent. */
export async function deleteOldKeys(executor: Executor, ref: KeyRef, now: Date): Promise<void> {
  const isDead = and(
    matches(ref),
    isNull(idempotencyKeys.responseStatus),
    lt(idempotencyKeys.heldUntil, now),
  );
  await executor.delete(idempotencyKeys).where(or(lt(idempotencyKeys.expiresAt, now), isDead));
}

/** Takes a key; `false` when it is taken already. Of many who come at once, one gets it. */
export async function takeKey(
  executor: Executor,
  row: typeof idempotencyKeys.$inferInsert,
): Promise<boolean> {
  const rows = await executor
    .insert(idempotencyKeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: idempotencyKeys.id });
  return rows.length === 1;
}

/** The key as stored; `null` when there is none. */
export async function findKey(executor: Executor, ref: KeyRef): Promise<StoredKey | null> {
  const [row] = await executor.select().from(idempotencyKeys).where(matches(ref));
  return row ?? null;
}

/** A request's hold on a key: a later hold on the same key is another row. */
export interface KeyHold {
  readonly organizationId: OrganizationId;
  readonly id: IdempotencyKeyId;
}

const isHeld = ({ organizationId, id }: KeyHold) =>
  and(
    eq(idempotencyKeys.organizationId, organizationId),
    eq(idempotencyKeys.id, id),
    isNull(idempotencyKeys.responseStatus),
  );

/** Keeps the answer of the request that holds the key; `false` when it was answered already or holds it no longer. */
export async function keepAnswer(
  executor: Executor,
  hold: KeyHold,
  answer: Pick<StoredKey, 'responseStatus' | 'responseBody'>,
): Promise<boolean> {
  const rows = await executor
    .update(idempotencyKeys)
    .set(answer)
    .where(isHeld(hold))
    .returning({ id: idempotencyKeys.id });
  return rows.length === 1;
}

/** Shows that the request that holds the key still runs. */
export async function holdOn(executor: Executor, hold: KeyHold, heldUntil: Date): Promise<void> {
  await executor.update(idempotencyKeys).set({ heldUntil }).where(isHeld(hold));
}

/** Gives a key back: its request did nothing. */
export async function releaseKey(executor: Executor, hold: KeyHold): Promise<void> {
  await executor.delete(idempotencyKeys).where(isHeld(hold));
}
