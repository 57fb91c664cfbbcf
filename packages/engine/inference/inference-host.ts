import type { Result } from '@vouch/core/errors/document-error.ts';
import type { PoolStatus } from '../host/host.ts';
import type { InferenceError } from './inference-error.ts';
import type { InferenceInputs, InferenceKind, InferenceOutputs } from './protocol.ts';

/** One question to a model. */
export interface InferenceJob<K extends InferenceKind> {
  readonly kind: K;
  /** Folder of the model, absolute. */
  readonly folder: string;
  readonly input: InferenceInputs[K];
}

/** How a question may be steered. */
export interface InferenceOptions {
  readonly signal?: AbortSignal;
  /** Longest run with loading, milliseconds. */
  readonly timeoutMs?: number;
}

/** How the models of one kind are. */
export interface LaneStatus extends PoolStatus {
  /** Failures in a row. */
  readonly failures: number;
  /** Milliseconds until a model that failed too often is tried again; 0 when it works. */
  readonly restMs: number;
}

/**
 * Runs models in child processes, one for each kind: a native run can't be stopped in any other way than by ending its process. A model that
 * hangs, grows or dies is killed and started anew for the next document; after three failures in a row it rests for a minute.
 */
export interface InferenceHost {
  /** Asks a model. Never rejects. */
  run<K extends InferenceKind>(
    job: InferenceJob<K>,
    options?: InferenceOptions,
  ): Promise<Result<InferenceOutputs[K], InferenceError>>;
  /** How the models of a kind are; `null` when none was asked yet. */
  status(kind: InferenceKind): LaneStatus | null;
  /** Kinds that were asked, for health answers. */
  kinds(): readonly InferenceKind[];
  /** Ends all children. */
  close(): Promise<void>;
}
