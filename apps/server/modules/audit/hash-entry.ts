import { createHash } from 'node:crypto';
import type { StoredEntry } from './audit-log.tables.ts';
import { canonicalJson } from './canonical-json.ts';

/** What stands before the first entry of every chain. */
export const GENESIS_HASH = '0'.repeat(64);

/** Names what is hashed and how; a change of either needs a new name. */
const FORMAT = 'vouch-audit-1';

/** An entry without its hash. */
export type UnhashedEntry = Omit<StoredEntry, 'hash' | 'previousHash' | 'sequence'> & {
  readonly sequence: number;
  readonly previousHash: string;
};

/** SHA-256 over all that an entry says, its place, and the hash before it, so that nothing of it can change unseen. */
export function hashEntry(entry: UnhashedEntry): string {
  const said = [
    FORMAT,
    entry.previousHash,
    entry.sequence,
    entry.id,
    entry.organizationId,
    entry.actorKind,
    entry.actorId,
    entry.apiKeyId,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.data,
    entry.requestId,
    entry.createdAt.toISOString(),
  ];
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}
