import { hostname } from 'node:os';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Executor } from '../../platform/database/database.ts';
import { newId, type Id } from '../../platform/ids.ts';
import { workers } from './workers.tables.ts';

/** A worker that has not been seen for so long is dead, or hangs. */
const SILENT_AFTER_MS = 15_000;
/** Rows of dead workers are kept for a while, for operators. */
const FORGOTTEN_AFTER_MS = 86_400_000;

/** Worker processes that live. */
export interface LivingWorkers {
  readonly workers: number;
  /** Jobs that they can do at once. */
  readonly capacity: number;
  readonly busy: number;
}

/** What a living worker shows to others: its name is gone as soon as its process is. */
const NAME = 'vouch-worker ';

/** Notes a new worker and forgets those long dead. */
export async function registerWorker(
  database: Database,
  clock: Clock,
  concurrency: number,
): Promise<Id<'worker'>> {
  const { executor } = database;
  const now = clock.now();
  await executor.delete(workers).where(lt(workers.lastSeenAt, before(now, FORGOTTEN_AFTER_MS)));
  const id = newId<'worker'>();
  await database.announce(NAME + id);
  const host = { host: hostname(), pid: process.pid };
  await executor
    .insert(workers)
    .values({ id, ...host, concurrency, busy: 0, startedAt: now, lastSeenAt: now });
  return id;
}

/** Notes that a worker lives. */
export async function noteWorker(
  executor: Executor,
  id: Id<'worker'>,
  seen: { readonly at: Date; readonly busy: number },
): Promise<void> {
  await executor.update(workers).set({ lastSeenAt: seen.at, busy: seen.busy }).where(eq(workers.id, id));
}

/** Removes a worker that stopped in order. */
export async function removeWorker(executor: Executor, id: Id<'worker'>): Promise<void> {
  await executor.delete(workers).where(eq(workers.id, id));
}

/**
 * How many workers live, and what they can do. A killed one does not count from the moment that the database has noticed the end of its
 * connection; one that hangs, once it has been silent for a while.
 */
export async function countLivingWorkers(database: Database, clock: Clock): Promise<LivingWorkers> {
  const [row] = await database.executor
    .select({
      workers: sql<number>`count(*)::int`,
      capacity: sql<number>`coalesce(sum(${workers.concurrency}), 0)::int`,
      busy: sql<number>`coalesce(sum(${workers.busy}), 0)::int`,
    })
    .from(workers)
    .where(and(gt(workers.lastSeenAt, before(clock.now(), SILENT_AFTER_MS)), isThere(database)));
  return row ?? { workers: 0, capacity: 0, busy: 0 };
}

/** Only where others can look: the embedded database has one process, and whoever asks lives. */
function isThere({ isExclusive }: Database) {
  return isExclusive
    ? undefined
    : sql`exists (select 1 from pg_stat_activity where application_name = ${NAME} || ${workers.id}::text)`;
}

function before(moment: Date, ms: number): Date {
  return new Date(moment.getTime() - ms);
}
