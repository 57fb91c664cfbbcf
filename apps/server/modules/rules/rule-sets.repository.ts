import { and, desc, eq, max } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { ruleSets } from './rule-sets.tables.ts';

/** A version as stored. */
export type StoredRuleSet = typeof ruleSets.$inferSelect;

const MOST_LISTED = 200;

/** The version in force; `null` when it is the catalogue itself. */
export async function findActiveRuleSet(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<StoredRuleSet | null> {
  const [row] = await executor
    .select()
    .from(ruleSets)
    .where(and(eq(ruleSets.organizationId, organizationId), eq(ruleSets.isActive, true)));
  return row ?? null;
}

/** The version with this number. */
export async function findRuleSet(
  executor: Executor,
  organizationId: OrganizationId,
  number: number,
): Promise<StoredRuleSet | null> {
  const [row] = await executor
    .select()
    .from(ruleSets)
    .where(and(eq(ruleSets.organizationId, organizationId), eq(ruleSets.number, number)));
  return row ?? null;
}

/** The newest versions, newest first; at most 200. */
export async function findRuleSets(
  executor: Executor,
  organizationId: OrganizationId,
): Promise<readonly StoredRuleSet[]> {
  return executor
    .select()
    .from(ruleSets)
    .where(eq(ruleSets.organizationId, organizationId))
    .orderBy(desc(ruleSets.number))
    .limit(MOST_LISTED);
}

/** The highest number so far; 0 when there is none. */
export async function findLastNumber(executor: Executor, organizationId: OrganizationId): Promise<number> {
  const [row] = await executor
    .select({ last: max(ruleSets.number) })
    .from(ruleSets)
    .where(eq(ruleSets.organizationId, organizationId));
  return row?.last ?? 0;
}

/** Adds a version. */
export async function insertRuleSet(tx: Transaction, version: typeof ruleSets.$inferInsert): Promise<void> {
  await tx.insert(ruleSets).values(version);
}

/** Puts one version in force and all others out of it; 0 for the catalogue itself. */
export async function activateRuleSet(
  tx: Transaction,
  organizationId: OrganizationId,
  number: number,
): Promise<void> {
  const mine = eq(ruleSets.organizationId, organizationId);
  await tx
    .update(ruleSets)
    .set({ isActive: false })
    .where(and(mine, eq(ruleSets.isActive, true)));
  await tx
    .update(ruleSets)
    .set({ isActive: true })
    .where(and(mine, eq(ruleSets.number, number)));
}
