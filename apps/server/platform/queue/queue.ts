import type { JobId } from '../ids.ts';
import type { Transaction } from '../database/database.ts';

/** Small facts that a job needs to find its work: never file content. */
export type JobPayload = Readonly<Record<string, string>>;

/** Work to be done later. */
export interface JobRequest {
  readonly id: JobId;
  readonly payload: JobPayload;
  /** Higher goes first; 0 when absent. */
  readonly priority?: number;
}

/** One try at a job. Only the holder of the current try can end the job. */
export interface JobAttempt {
  readonly id: JobId;
  readonly payload: JobPayload;
  /** From 1. */
  readonly attempt: number;
  /** Whether no further try follows when this one fails. */
  readonly isLast: boolean;
  /** Aborts on cancel, on a lost claim and when the worker stops. */
  readonly signal: AbortSignal;
}

/** Does the work of one try and ends the job by `complete`; when it throws, the job is tried again or given up. */
export type JobHandler = (attempt: JobAttempt) => Promise<void>;

/** Called once for a job that will not be tried again: tries used up, or its worker died on the last one. */
export type GivenUpHandler = (job: Pick<JobAttempt, 'id' | 'payload'>) => Promise<void>;

/** How a worker takes jobs. */
export interface WorkOptions {
  readonly concurrency: number;
  readonly onJob: JobHandler;
  readonly onGivenUp: GivenUpHandler;
}

/** A running worker. */
export interface QueueWorker {
  /** Jobs in hand. */
  readonly busy: number;
  /** Takes no new jobs, lets running ones end for at most `drainMs`, then aborts the rest; they are tried again elsewhere. */
  stop(drainMs: number): Promise<void>;
}

/** Jobs by state, for operators. */
export interface QueueCounts {
  readonly queued: number;
  readonly active: number;
}

/** A durable job queue in the database: enqueue and complete are part of the caller's transaction. */
export interface Queue {
  enqueue(tx: Transaction, job: JobRequest): Promise<JobId>;
  /** Ends the job for good. @throws LostClaimError when this try no longer holds it: roll back. */
  complete(tx: Transaction, attempt: JobAttempt): Promise<void>;
  /** Takes a job out, whatever its state, and aborts the try that runs it, on whichever node. */
  cancel(tx: Transaction, id: JobId): Promise<void>;
  work(options: WorkOptions): Promise<QueueWorker>;
  counts(): Promise<QueueCounts>;
  close(): Promise<void>;
}

/** This try lost its job (cancelled, or taken over after a silence): what it did must not be kept. */
export class LostClaimError extends Error {
  override readonly name = 'LostClaimError';
}
