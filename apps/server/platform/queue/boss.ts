import { fromPglite, PgBoss } from 'pg-boss';
import type { PgliteDatabase } from '../database/pglite-database.ts';
import type { PostgresDatabase } from '../database/postgres-database.ts';
import { newId } from '../ids.ts';
import type { Logger } from '../logger/logger.ts';

/** Schema of the queue's own tables. */
export const QUEUE_SCHEMA = 'queue';
/** Where jobs wait. */
export const TASKS = 'tasks';
/** Where jobs go that will not be tried again. */
export const GIVEN_UP = 'tasks-given-up';

/** How hard the queue tries. */
export interface RetrySettings {
  /** A worker that is silent for so long has lost its jobs; at least 10. */
  readonly heartbeatSeconds: number;
  /** Tries after the first one. */
  readonly retryLimit: number;
  readonly retryDelaySeconds: number;
  /** Longest a single try may take. */
  readonly expireSeconds: number;
}

/** Settings that hold when nobody sets others. */
export const DEFAULT_RETRIES: RetrySettings = {
  heartbeatSeconds: 10,
  retryLimit: 2,
  retryDelaySeconds: 1,
  expireSeconds: 600,
};

/** Starts the queue engine in the database and makes the queues. Safe on many nodes at once. */
export async function startBoss(
  database: PgliteDatabase | PostgresDatabase,
  logger: Logger,
  retries: RetrySettings,
): Promise<PgBoss> {
  const boss = new PgBoss({ schema: QUEUE_SCHEMA, schedule: false, ...driverOptions(database) });
  boss.on('error', (error) => logger.warn({ err: error }, 'The queue could not do its housekeeping'));
  boss.on('warning', (warning) => logger.warn({ warning: warning.message }, 'The queue has a warning'));
  await boss.start();
  await boss.createQueue(GIVEN_UP, { retryLimit: 100, retryDelay: 5, expireInSeconds: 60 });
  await boss.createQueue(TASKS, {
    deadLetter: GIVEN_UP,
    heartbeatSeconds: retries.heartbeatSeconds,
    retryLimit: retries.retryLimit,
    retryDelay: retries.retryDelaySeconds,
    expireInSeconds: retries.expireSeconds,
  });
  for (const queue of [TASKS, GIVEN_UP]) await warmUp(boss, queue);
  return boss;
}

/**
 * Makes the engine look its queue up now. It does so once, on a connection of its own: within a transaction of ours the embedded
 * database, which has one connection, would wait for itself.
 */
async function warmUp(boss: PgBoss, queue: string): Promise<void> {
  await boss.findJobs(queue, { id: newId() });
}

/**
 * A served database is watched every second, so that the jobs of a killed worker come back soon. The embedded one has no other
 * workers: its jobs come back when it is opened, and it is left in peace.
 */
function driverOptions(database: PgliteDatabase | PostgresDatabase) {
  if (database.driver === 'pglite') {
    const calm = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10, reindex: false } as const;
    return { db: fromPglite(database.engine), backend: 'pglite', monitorVacuum: false, ...calm } as const;
  }
  return {
    connectionString: database.connectionString,
    application_name: 'vouch-queue',
    max: 4,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  };
}
