import { setTimeout as sleep } from 'node:timers/promises';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { JobId } from '../ids.ts';
import type { Logger } from '../logger/logger.ts';
import { reasonOf } from '../logger/serialize-error.ts';
import { affectedBy } from './boss-transaction.ts';
import { LostClaimError, type JobAttempt, type JobPayload } from './queue.ts';

/** One loop over one queue. */
export interface JobLoopOptions {
  readonly boss: PgBoss;
  readonly queue: string;
  readonly concurrency: number;
  /** How often to look without having been told, milliseconds. */
  readonly pollMs: number;
  /** How often a running job is shown to be alive, milliseconds. */
  readonly beatMs: number;
  readonly logger: Logger;
  readonly run: (job: FetchedJob, signal: AbortSignal) => Promise<void>;
  /** Called after a try failed for good or for now. */
  readonly onFailed?: () => void;
}

export type FetchedJob = JobWithMetadata<JobPayload>;

/** How long aborted jobs have to notice it when the worker stops. */
const ABORT_GRACE_MS = 3_000;

/** Takes jobs from one queue, up to `concurrency` at once, and settles each: done when `run` returns, failed when it throws. */
export class JobLoop {
  readonly #options: JobLoopOptions;
  readonly #running = new Map<string, { readonly abort: AbortController; readonly done: Promise<void> }>();
  #isStopping = false;
  #isAwake = false;
  #wake: () => void = () => undefined;
  #loop: Promise<void> = Promise.resolve();

  constructor(options: JobLoopOptions) {
    this.#options = options;
  }

  get busy(): number {
    return this.#running.size;
  }

  start(): void {
    this.#loop = this.#takeJobs();
  }

  /** There may be work. */
  wake(): void {
    this.#isAwake = true;
    this.#wake();
  }

  /** Aborts the job if it runs here. */
  abort(id: JobId, reason: Error): void {
    this.#running.get(id)?.abort.abort(reason);
  }

  /** Takes no more jobs, gives running ones `drainMs`, then aborts them. */
  async stop(drainMs: number): Promise<void> {
    this.#isStopping = true;
    this.wake();
    await this.#loop;
    await this.#settle(drainMs);
    for (const { abort } of this.#running.values()) abort.abort(new Error('The worker is stopping.'));
    await this.#settle(ABORT_GRACE_MS);
  }

  async #settle(withinMs: number): Promise<void> {
    const all = Promise.all([...this.#running.values()].map(({ done }) => done));
    const timer = new AbortController();
    await Promise.race([all, sleep(withinMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
  }

  async #takeJobs(): Promise<void> {
    while (!this.#isStopping) {
      this.#isAwake = false;
      const job = this.#running.size < this.#options.concurrency ? await this.#fetch() : null;
      if (job) this.#launch(job);
      else await this.#waitForWork();
    }
  }

  async #fetch(): Promise<FetchedJob | null> {
    const { boss, queue, logger } = this.#options;
    try {
      const [job] = await boss.fetch<JobPayload>(queue, { includeMetadata: true });
      return job ?? null;
    } catch (error) {
      logger.warn({ err: error }, 'Could not look for work; will look again');
      return null;
    }
  }

  async #waitForWork(): Promise<void> {
    if (this.#isAwake) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#options.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #launch(job: FetchedJob): void {
    const abort = new AbortController();
    const done = this.#runOne(job, abort).finally(() => {
      this.#running.delete(job.id);
      this.wake();
    });
    this.#running.set(job.id, { abort, done });
  }

  async #runOne(job: FetchedJob, abort: AbortController): Promise<void> {
    const { boss, queue, logger, run } = this.#options;
    const beat = setInterval(() => void this.#showLife(job, abort), this.#options.beatMs);
    try {
      await run(job, abort.signal);
      await boss.complete(queue, job);
    } catch (error) {
      logger.warn({ err: error, jobId: job.id, attempt: job.retryCount + 1 }, 'A try at a job failed');
      await this.#giveBack(job, error);
    } finally {
      clearInterval(beat);
    }
  }

  async #giveBack(job: FetchedJob, error: unknown): Promise<void> {
    if (error instanceof LostClaimError) return;
    try {
      await this.#options.boss.fail(this.#options.queue, job, { reason: reasonOf(error) });
      this.#options.onFailed?.();
    } catch (failure) {
      this.#options.logger.warn(
        { err: failure, jobId: job.id },
        'Could not give a job back; it returns by itself',
      );
    }
  }

  async #showLife(job: FetchedJob, abort: AbortController): Promise<void> {
    try {
      const response = await this.#options.boss.touch(this.#options.queue, job);
      if (affectedBy(response) === 0)
        abort.abort(new LostClaimError('Another worker has taken the job over.'));
    } catch (error) {
      this.#options.logger.warn({ err: error, jobId: job.id }, 'Could not show that a job is alive');
    }
  }
}

/** The try that a fetched job stands for. */
export function toAttempt(job: FetchedJob, signal: AbortSignal): JobAttempt {
  return {
    id: job.id as JobId,
    payload: job.data,
    attempt: job.retryCount + 1,
    isLast: job.retryCount >= job.retryLimit,
    signal,
  };
}
