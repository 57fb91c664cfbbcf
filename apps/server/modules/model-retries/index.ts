import { and, eq, lte, sql } from 'drizzle-orm';
import type { LlmError, LlmErrorKind } from '@vouch/engine/llm/llm-error.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { modelRetries } from './model-retries.tables.ts';
import { MOST_TRIES, waitMs } from './next-try.ts';

/** A document, whose it is, and what was wished for it. */
export interface RetrySubject {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly input: unknown;
}

/** Remembers which documents a language model should be asked about again; survives restarts. */
export interface ModelRetries {
  /** The model could not be asked now. Nothing is kept when waiting would not help, or it was tried often enough. */
  failed(subject: RetrySubject, error: Pick<LlmError, 'kind' | 'retryAfterMs'>): Promise<void>;
  /** The model was asked, or need not be any more. */
  settled(subject: Pick<RetrySubject, 'organizationId' | 'documentId'>): Promise<void>;
  /** Counts one more try, in the transaction that makes it. @returns false when it was tried often enough: there is to be none. */
  countTry(tx: Transaction, subject: Pick<RetrySubject, 'organizationId' | 'documentId'>): Promise<boolean>;
  /** Takes what is due, for a while: who takes it and dies leaves it to the next. */
  takeDue(): Promise<readonly RetrySubject[]>;
}

/** What the module works with. */
export interface ModelRetriesDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** A random number from 0 to below 1. */
  readonly randomShare: () => number;
}

/** Troubles that pass by waiting. */
const PASSING: ReadonlySet<LlmErrorKind> = new Set([
  'rate-limited',
  'unavailable',
  'timeout',
  'broken-stream',
]);
/** How long what was taken is left to its taker, milliseconds. */
const LEASE_MS = 15 * 60_000;
const MOST_AT_ONCE = 20;

/** Builds the module. */
export function createModelRetries({ database, clock, randomShare }: ModelRetriesDeps): ModelRetries {
  const after = (ms: number) => new Date(clock.now().getTime() + ms);
  const rowOf = ({ organizationId, documentId }: Pick<RetrySubject, 'organizationId' | 'documentId'>) =>
    and(eq(modelRetries.organizationId, organizationId), eq(modelRetries.documentId, documentId));
  const settled: ModelRetries['settled'] = async (subject) => {
    await database.executor.delete(modelRetries).where(rowOf(subject));
  };
  return {
    settled,
    async failed(subject, { kind, retryAfterMs }) {
      const [row] = await database.executor.select().from(modelRetries).where(rowOf(subject));
      // The first failure comes before any counted try; every further one was counted when it was made.
      const tries = row?.tries ?? 1;
      if (!PASSING.has(kind) || tries > MOST_TRIES) return await settled(subject);
      const next = { tries, dueAt: after(waitMs(tries, retryAfterMs, randomShare())) };
      await database.executor
        .insert(modelRetries)
        .values({ ...subject, ...next })
        .onConflictDoUpdate({
          target: [modelRetries.organizationId, modelRetries.documentId],
          set: next,
        });
    },
    async countTry(tx, subject) {
      const counted = await tx
        .update(modelRetries)
        .set({ tries: sql`${modelRetries.tries} + 1` })
        .where(and(rowOf(subject), lte(modelRetries.tries, MOST_TRIES)))
        .returning({ tries: modelRetries.tries });
      return counted.length > 0;
    },
    async takeDue() {
      // Two takers never take the same: the second finds the rows locked, or their time moved.
      const due = sql`(${modelRetries.organizationId}, ${modelRetries.documentId}) in (
        select organization_id, document_id from model_retries where due_at <= ${clock.now().toISOString()}::timestamptz
        order by due_at limit ${MOST_AT_ONCE} for update skip locked)`;
      return await database.executor
        .update(modelRetries)
        .set({ dueAt: after(LEASE_MS) })
        .where(and(due, lte(modelRetries.dueAt, clock.now())))
        .returning({
          organizationId: modelRetries.organizationId,
          documentId: modelRetries.documentId,
          input: modelRetries.input,
        });
    },
  };
}
