import type { Clock } from '../../platform/clock.ts';
import type { Database, Executor } from '../../platform/database/database.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import type { Actor } from './actor.ts';
import { auditLog } from './audit-log.tables.ts';
import { type EntryFilter, listEntries } from './list-entries.ts';
import { sealAllEntries } from './seal-entries.ts';
import { type ChainCheck, verifyChain } from './verify-chain.ts';

export type { Actor } from './actor.ts';
export { systemActor } from './actor.ts';
export { actorOf } from './actor-of.ts';
export { findEmails } from './find-emails.ts';
export { type Changes, changesOf, type Members } from './changes-of.ts';
export type { ChainCheck } from './verify-chain.ts';

/** Something that was done. */
export interface AuditEntry {
  /** Noun and verb in the past, e.g. "invoice.deleted". */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What changed; never file content or secrets. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The record of who did what. */
export interface AuditModule {
  /** Notes an action; with a transaction, exactly when what it speaks of is kept. */
  note(executor: Executor, actor: Actor, entry: AuditEntry): Promise<void>;
}

/** The record, as it is read and checked. */
export interface AuditTrail {
  list(organizationId: OrganizationId, filter: EntryFilter): ReturnType<typeof listEntries>;
  /** Seals what waits and checks the whole chain of an organization. */
  verify(organizationId: OrganizationId): Promise<ChainCheck>;
  /** Gives entries that were written since the last time their places in the chains. */
  sealAll(): Promise<void>;
}

/** Builds the module. */
export function createAuditModule({ clock }: { readonly clock: Clock }): AuditModule {
  return {
    async note(executor, actor, { data = {}, ...entry }) {
      const { organizationId, kind: actorKind, userId: actorId, apiKeyId = null, requestId } = actor;
      const by = { organizationId, actorKind, actorId, apiKeyId, requestId };
      await executor.insert(auditLog).values({ id: newId(), ...by, ...entry, data, createdAt: clock.now() });
    },
  };
}

/** Builds what reads the record. */
export function createAuditTrail(database: Database): AuditTrail {
  return {
    list: (organizationId, filter) => listEntries(database.executor, organizationId, filter),
    verify: (organizationId) => verifyChain(database, organizationId),
    sealAll: () => sealAllEntries(database),
  };
}
