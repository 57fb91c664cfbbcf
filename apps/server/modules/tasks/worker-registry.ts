import { hostname } from 'node:os';
import { eq, gt, lt, sql } from 'drizzle-orm';
import type { Clock } from '../../platform/clock.ts';
import type { Executor } from '../../platform/database/database.ts';
import { newId, type Id } from '../../platform/ids.ts';
import { workers } from './workers.tables.ts';

/** A worker that has not been seen for so long is dead. */
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

/** Notes a new worker and forgets those long dead. */
export async function registerWorker(
  executor: Executor,
  clock: Clock,
  concurrency: number,
): Promise<Id<'worker'>> {
  const now = clock.now();
  await executor.delete(workers).where(lt(workers.lastSeenAt, before(now, FORGOTTEN_AFTER_MS)));
  const id = newId<'worker'>();
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

/** How many workers live, and what they can do. */
export async function countLivingWorkers(executor: Executor, clock: Clock): Promise<LivingWorkers> {
  const [row] = await executor
    .select({
      workers: sql<number>`count(*)::int`,
      capacity: sql<number>`coalesce(sum(${workers.concurrency}), 0)::int`,
      busy: sql<number>`coalesce(sum(${workers.busy}), 0)::int`,
    })
    .from(workers)
    .where(gt(workers.lastSeenAt, before(clock.now(), SILENT_AFTER_MS)));
  return row ?? { workers: 0, capacity: 0, busy: 0 };
}

function before(moment: Date, ms: number): Date {
  return new Date(moment.getTime() - ms);
}
