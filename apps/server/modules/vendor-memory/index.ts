import type { TaughtValue } from '@vouch/core/vendor-memory/learn-layout.ts';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, Id, OrganizationId, UserId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { ChoreHandler } from '../tasks/index.ts';
import { findCorrected, findCorrections } from './find-corrected.ts';
import { createLearnLayout } from './learn-layout.job.ts';
import { recall } from './recall.ts';
import type { VendorMemoryDeps } from './vendor-memory.deps.ts';
import {
  forgetLayout,
  hasVectorExtension,
  listLayouts,
  markTaught,
  type StoredLayout,
} from './vendor-memory.repository.ts';

export { fromFeedback } from './taught-value.ts';

/** Values that a person put right on a document. */
export interface Teaching {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly taughtBy: UserId | null;
  readonly values: readonly TaughtValue[];
}

/** What organizations taught about the documents of their vendors. */
export interface VendorMemoryModule {
  /** What was read, with what was taught about such documents. */
  recall(organizationId: OrganizationId, outcome: ReadOutcome): Promise<ReadOutcome>;
  /** Queues learning from a corrected document. */
  teach(tx: Transaction, teaching: Teaching): Promise<void>;
  /** Queues learning from what reviewers corrected since the last call; to be called now and then. */
  keepUp(): Promise<void>;
  list(organizationId: OrganizationId): Promise<ReadonlyArray<Omit<StoredLayout, 'vector'>>>;
  /** Forgets what a document taught. @returns whether there was something. */
  forget(actor: Actor, layoutId: Id<'layout'>): Promise<boolean>;
  /** Handler of tasks of the kind `learn-layout`. */
  readonly learnLayout: ChoreHandler;
}

/** Builds the module. */
export function createVendorMemoryModule(deps: VendorMemoryDeps): VendorMemoryModule {
  const { database, audit, clock } = deps;
  let hasVectors: Promise<boolean> | null = null;
  return {
    async recall(organizationId, outcome) {
      hasVectors ??= hasVectorExtension(database.executor);
      return recall(deps, outcome, { organizationId, hasVectors: await hasVectors });
    },
    teach: (tx, teaching) => teach(deps, tx, teaching),
    async keepUp() {
      for (const corrected of await findCorrected(database.executor)) {
        await database.transaction(async (tx) => {
          const found = await findCorrections(tx, corrected);
          if (found === null) return;
          await markTaught(tx, { ...corrected, correctionsUntil: found.until });
          await teach(deps, tx, { ...corrected, taughtBy: found.userId, values: found.values });
        });
      }
    },
    list: (organizationId) => listLayouts(database.executor, organizationId),
    forget: (actor, layoutId) =>
      database.transaction(async (tx) => {
        const ref = { organizationId: actor.organizationId, layoutId };
        const isForgotten = await forgetLayout(tx, ref, clock.now());
        const about = { subjectKind: 'layout', subjectId: layoutId };
        if (isForgotten) await audit.note(tx, actor, { action: 'layout.forgotten', ...about });
        return isForgotten;
      }),
    learnLayout: createLearnLayout(deps),
  };
}

async function teach({ tasks }: VendorMemoryDeps, tx: Transaction, teaching: Teaching): Promise<void> {
  const { organizationId, documentId, taughtBy, values } = teaching;
  if (values.length === 0) return;
  const input = { documentId, taughtBy, values };
  await tasks.create(tx, {
    organizationId,
    kind: 'learn-layout',
    documentId: null,
    input,
    createdBy: taughtBy,
  });
}
