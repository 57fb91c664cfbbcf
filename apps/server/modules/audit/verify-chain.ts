import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { BrokenReasonName } from '@vouch/contract/audit/audit.ts';
import type { Database } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { auditLog, type StoredEntry } from './audit-log.tables.ts';
import { GENESIS_HASH, hashEntry } from './hash-entry.ts';
import { type ChainHead, sealEntries } from './seal-entries.ts';

/** The first entry at which a chain is not as it was written. */
export interface BrokenEntry {
  readonly sequence: number;
  /** `null` when the entry is gone. */
  readonly entryId: StoredEntry['id'] | null;
  readonly reason: BrokenReasonName;
}

/** What a check of a chain found. */
export interface ChainCheck {
  /** Entries that are as they were written, from the first one on. */
  readonly entries: number;
  /** Where the chain ends. Kept elsewhere, it proves later that nothing before it was rewritten. */
  readonly head: ChainHead;
  /** `null` when the whole chain is as it was written. */
  readonly broken: BrokenEntry | null;
}

const BATCH = 1_000;

/** Checks the chain of an organization from its first entry to its end. */
export async function verifyChain(database: Database, organizationId: OrganizationId): Promise<ChainCheck> {
  const head = await sealEntries(database, organizationId);
  let last: ChainHead = { sequence: 0, hash: GENESIS_HASH };
  while (last.sequence < head.sequence) {
    const entries = await entriesAfter(database, organizationId, { from: last.sequence, to: head.sequence });
    if (entries.length === 0) return brokenAfter(last, head, { entryId: null, reason: 'missing' });
    for (const entry of entries) {
      const reason = faultOf(entry, last);
      // The entry that stands where another is missing is not the broken one.
      const entryId = reason === 'missing' ? null : entry.id;
      if (reason !== null) return brokenAfter(last, head, { entryId, reason });
      last = { sequence: last.sequence + 1, hash: entry.hash ?? '' };
    }
  }
  if (last.hash !== head.hash) {
    return {
      entries: last.sequence,
      head,
      broken: { sequence: head.sequence, entryId: null, reason: 'rewritten' },
    };
  }
  return { entries: last.sequence, head, broken: null };
}

function faultOf(entry: StoredEntry, last: ChainHead): BrokenReasonName | null {
  if (entry.sequence !== last.sequence + 1) return 'missing';
  if (entry.previousHash !== last.hash) return 'rewritten';
  const hash = hashEntry({ ...entry, sequence: entry.sequence, previousHash: entry.previousHash });
  return hash === entry.hash ? null : 'changed';
}

function brokenAfter(last: ChainHead, head: ChainHead, fault: Omit<BrokenEntry, 'sequence'>): ChainCheck {
  return { entries: last.sequence, head, broken: { sequence: last.sequence + 1, ...fault } };
}

function entriesAfter(
  { executor }: Database,
  organizationId: OrganizationId,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly StoredEntry[]> {
  return executor
    .select()
    .from(auditLog)
    .where(
      and(
        eq(auditLog.organizationId, organizationId),
        gt(auditLog.sequence, from),
        lte(auditLog.sequence, to),
      ),
    )
    .orderBy(asc(auditLog.sequence))
    .limit(BATCH);
}
