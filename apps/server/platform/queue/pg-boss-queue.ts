import { sql } from 'drizzle-orm';
import type { PgBoss } from 'pg-boss';
import { rowsOf, type Transaction } from '../database/database.ts';
import type { PgliteDatabase } from '../database/pglite-database.ts';
import type { PostgresDatabase } from '../database/postgres-database.ts';
import type { JobId } from '../ids.ts';
import type { Logger } from '../logger/logger.ts';
import { DEFAULT_RETRIES, QUEUE_SCHEMA, startBoss, TASKS, type RetrySettings } from './boss.ts';
import { affectedBy, bossIn } from './boss-transaction.ts';
import { announceCancel, announceWork } from './job-signals.ts';
import { LostClaimError, type JobAttempt, type JobRequest, type Queue, type QueueCounts } from './queue.ts';
import { startWorker } from './start-worker.ts';

/** What the queue stands on. */
export interface QueueOptions {
  readonly database: PgliteDatabase | PostgresDatabase;
  readonly logger: Logger;
  readonly retries?: Partial<RetrySettings>;
}

/** Starts the queue in the database; its tables are made and kept up to date by itself. */
export async function createPgBossQueue({ database, logger, retries }: QueueOptions): Promise<Queue> {
  const settings = { ...DEFAULT_RETRIES, ...retries };
  const boss = await startBoss(database, logger, settings);
  return {
    enqueue: (tx, job) => enqueue(boss, tx, job),
    complete: (tx, attempt) => complete(boss, tx, attempt),
    async cancel(tx, id) {
      await boss.cancel(TASKS, id, { db: bossIn(tx) });
      await announceCancel(tx, id);
    },
    work: (options) => startWorker({ ...options, database, boss, logger, settings }),
    counts: () => countJobs(database),
    close: () => boss.stop({ graceful: true, timeout: 5_000, close: database.driver === 'postgres' }),
  };
}

async function enqueue(boss: PgBoss, tx: Transaction, job: JobRequest): Promise<JobId> {
  const options = { id: job.id, priority: job.priority ?? 0, db: bossIn(tx) };
  const id = await boss.send(TASKS, job.payload, options);
  if (id !== job.id) throw new Error(`The queue did not take job ${job.id}.`);
  await announceWork(tx);
  return job.id;
}

async function complete(boss: PgBoss, tx: Transaction, attempt: JobAttempt): Promise<void> {
  const claim = { id: attempt.id, retryCount: attempt.attempt - 1 };
  const response = await boss.complete(TASKS, claim, null, { db: bossIn(tx) });
  if (affectedBy(response) !== 1)
    throw new LostClaimError(`Try ${attempt.attempt} no longer holds job ${attempt.id}.`);
}

async function countJobs({ executor }: PgliteDatabase | PostgresDatabase): Promise<QueueCounts> {
  const rows = await rowsOf<{ queued: number; active: number }>(
    executor,
    sql`select count(*) filter (where state in ('created', 'retry'))::int as queued,
               count(*) filter (where state = 'active')::int as active
        from ${sql.identifier(QUEUE_SCHEMA)}.job where name = ${TASKS} and state in ('created', 'retry', 'active')`,
  );
  return rows[0] ?? { queued: 0, active: 0 };
}
