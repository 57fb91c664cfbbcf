import type { Executor } from '../../platform/database/database.ts';
import type { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import type { Actor } from './actor.ts';
import { auditLog } from './audit-log.tables.ts';

export type { Actor } from './actor.ts';
export { actorOf } from './actor-of.ts';

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

/** Builds the module. */
export function createAuditModule({ clock }: { readonly clock: Clock }): AuditModule {
  return {
    async note(executor, actor, { data = {}, ...entry }) {
      const { organizationId, kind: actorKind, userId: actorId, requestId } = actor;
      const by = { organizationId, actorKind, actorId, requestId };
      await executor.insert(auditLog).values({ id: newId(), ...by, ...entry, data, createdAt: clock.now() });
    },
  };
}
