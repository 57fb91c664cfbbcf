import { sql } from 'drizzle-orm';
import type { Clock } from '../../platform/clock.ts';
import { type Database, type Executor, rowsOf } from '../../platform/database/database.ts';

/** Figures that all processes share: every one of them tells the same. */
export interface SharedFigures {
  readonly jobsQueued: number;
  readonly jobsActive: number;
  readonly oldestJobSeconds: number;
  readonly workers: number;
  readonly workerCapacity: number;
  readonly webhooksPending: number;
  readonly oldestWebhookSeconds: number;
  readonly reviewsWaiting: number;
  readonly oldestReviewSeconds: number;
  /** Of the last 24 hours; `null` when there was none. */
  readonly medianReviewSeconds: number | null;
}

/** Asked more often than this, the last answer is given again. */
const FRESH_MS = 5_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Asks the database at most every five seconds; `null` while it does not answer. */
export function createSharedFigures(parts: {
  readonly database: Database;
  readonly clock: Clock;
  readonly livingWorkers: () => Promise<{ readonly workers: number; readonly capacity: number }>;
}): () => Promise<SharedFigures | null> {
  const { database, clock, livingWorkers } = parts;
  let last: { readonly atMs: number; readonly figures: Promise<SharedFigures | null> } | null = null;
  const ask = async () => {
    const [rows, workers] = await Promise.all([query(database.executor, clock.now()), livingWorkers()]);
    return { ...rows, workers: workers.workers, workerCapacity: workers.capacity };
  };
  return () => {
    const nowMs = clock.elapsedMs();
    if (last === null || nowMs - last.atMs > FRESH_MS)
      last = { atMs: nowMs, figures: ask().catch(() => null) };
    return last.figures;
  };
}

type Row = Omit<SharedFigures, 'workers' | 'workerCapacity'>;

async function query(executor: Executor, now: Date): Promise<Row> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const since = sql`${new Date(now.getTime() - DAY_MS).toISOString()}::timestamptz`;
  const age = (moment: string) =>
    sql`greatest(coalesce(extract(epoch from ${at} - min(${sql.raw(moment)})), 0), 0)::float8`;
  const [row] = await rowsOf<Row>(
    executor,
    sql`select
      jobs.queued as "jobsQueued", jobs.active as "jobsActive", jobs.oldest as "oldestJobSeconds",
      hooks.pending as "webhooksPending", hooks.oldest as "oldestWebhookSeconds",
      reviews.waiting as "reviewsWaiting", reviews.oldest as "oldestReviewSeconds",
      decided.median as "medianReviewSeconds"
    from
      (select count(*) filter (where status = 'queued')::int as queued,
              count(*) filter (where status = 'running')::int as active,
              greatest(coalesce(extract(epoch from ${at} - min(created_at) filter (where status = 'queued')), 0), 0)::float8 as oldest
       from tasks where status in ('queued', 'running')) as jobs,
      (select count(*)::int as pending, ${age('created_at')} as oldest
       from webhook_deliveries where status = 'pending') as hooks,
      (select count(*)::int as waiting, ${age('created_at')} as oldest
       from reviews where state = 'waiting') as reviews,
      (select percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at))::float8 as median
       from reviews where decided_at > ${since}) as decided`,
  );
  if (row === undefined) throw new Error('The database told no figures.');
  return row;
}
