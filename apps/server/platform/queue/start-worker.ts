import type { PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { JobId } from '../ids.ts';
import type { Logger } from '../logger/logger.ts';
import { GIVEN_UP, TASKS, type RetrySettings } from './boss.ts';
import { JobLoop, toAttempt } from './job-loop.ts';
import { hearSignals } from './job-signals.ts';
import { LostClaimError, type QueueWorker, type WorkOptions } from './queue.ts';
import { recoverOrphans } from './recover-orphans.ts';

interface WorkerParts extends WorkOptions {
  readonly database: Database;
  readonly boss: PgBoss;
  readonly logger: Logger;
  readonly settings: RetrySettings;
}

const POLL_MS = 1_000;
const GIVEN_UP_POLL_MS = 2_000;

/** Starts taking jobs, and burying those that will not be tried again. */
export async function startWorker(parts: WorkerParts): Promise<QueueWorker> {
  const { database, boss, logger, settings, onJob, onGivenUp } = parts;
  const common = { boss, logger, beatMs: (settings.heartbeatSeconds * 1_000) / 3 };
  const givenUp = new JobLoop({
    ...common,
    queue: GIVEN_UP,
    concurrency: 1,
    pollMs: GIVEN_UP_POLL_MS,
    run: (job) => onGivenUp({ id: (job.sourceId ?? job.id) as JobId, payload: job.data }),
  });
  const tasks = new JobLoop({
    ...common,
    queue: TASKS,
    concurrency: parts.concurrency,
    pollMs: POLL_MS,
    run: (job, signal) => onJob(toAttempt(job, signal)),
    onFailed: () => givenUp.wake(),
  });
  if (database.isExclusive) {
    const count = await recoverOrphans(database, boss);
    if (count > 0) logger.info({ count }, 'Took up jobs that were cut off when Vouch last ended');
  }
  const unlisten = await hearSignals(database, {
    onWake: () => tasks.wake(),
    onCancel: (id) => tasks.abort(id, new LostClaimError('The job was cancelled.')),
  });
  tasks.start();
  givenUp.start();
  return {
    get busy() {
      return tasks.busy;
    },
    async stop(drainMs) {
      await Promise.all([tasks.stop(drainMs), givenUp.stop(drainMs)]);
      await unlisten();
    },
  };
}
