import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { auditChains, auditLog, type StoredEntry } from './audit-log.tables.ts';
import { GENESIS_HASH, hashEntry } from './hash-entry.ts';

/** Entries that are sealed in one transaction. */
const BATCH = 500;

/** The end of a chain. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Chains all entries of an organization that were committed so far, and gives the end of the chain. Writers never wait for this: they add
 * entries without a place, and those get one here, under a lock on the end of the chain, so that of many who seal at once none makes a fork or
 * a gap.
 */
export async function sealEntries(database: Database, organizationId: OrganizationId): Promise<ChainHead> {
  for (;;) {
    const { head, isDone } = await database.transaction((tx) => sealBatch(tx, organizationId));
    if (isDone) return head;
  }
}

/** Seals whatever waits, in every organization. */
export async function sealAllEntries(database: Database): Promise<void> {
  const waiting = await database.executor
    .selectDistinct({ organizationId: auditLog.organizationId })
    .from(auditLog)
    .where(isNull(auditLog.sequence));
  for (const { organizationId } of waiting) await sealEntries(database, organizationId);
}

async function sealBatch(
  tx: Transaction,
  organizationId: OrganizationId,
): Promise<{ head: ChainHead; isDone: boolean }> {
  const head = await lockHead(tx, organizationId);
  const entries = await tx
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.organizationId, organizationId), isNull(auditLog.sequence)))
    .orderBy(asc(auditLog.id))
    .limit(BATCH);
  if (entries.length === 0) return { head, isDone: true };
  const links = chainOn(head, entries);
  const last = links.at(-1) ?? head;
  await tx.execute(sql`
    update audit_log set sequence = link.sequence, previous_hash = link."previousHash", hash = link.hash
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link (id uuid, sequence bigint, "previousHash" text, hash text)
    where audit_log.id = link.id and audit_log.organization_id = ${organizationId}`);
  const newHead = { sequence: last.sequence, hash: last.hash };
  await tx.update(auditChains).set(newHead).where(eq(auditChains.organizationId, organizationId));
  return { head: newHead, isDone: entries.length < BATCH };
}

async function lockHead(tx: Transaction, organizationId: OrganizationId): Promise<ChainHead> {
  const genesis = { sequence: 0, hash: GENESIS_HASH };
  await tx
    .insert(auditChains)
    .values({ organizationId, ...genesis })
    .onConflictDoNothing();
  const [row] = await tx
    .select({ sequence: auditChains.sequence, hash: auditChains.hash })
    .from(auditChains)
    .where(eq(auditChains.organizationId, organizationId))
    .for('update');
  return row ?? genesis;
}

function chainOn(head: ChainHead, entries: readonly StoredEntry[]) {
  let previous = head;
  return entries.map((entry) => {
    const place = { sequence: previous.sequence + 1, previousHash: previous.hash };
    const hash = hashEntry({ ...entry, ...place });
    previous = { sequence: place.sequence, hash };
    return { id: entry.id, ...place, hash };
  });
}
