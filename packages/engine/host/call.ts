import type { Result } from '@vouch/core/errors/document-error.ts';

import type { CallOptions } from './host.ts';
import type { RunLimits } from './run-limits.ts';

/** What a supervised child is asked to do: whatever its program understands. */
export interface SupervisedTask {
  readonly kind: string;
  readonly limits: RunLimits;
}

/** Why a task has no value; each program has codes of its own beside those of the supervisor. */
export interface ChildFailure {
  readonly code: string;
  /** One plain sentence that may be shown to anyone. */
  readonly message: string;
  /** Detail for logs. */
  readonly internal?: string;
}

/** What any task may give. Those who ask know the type of the value. */
export type AnyResult = Result<unknown, ChildFailure>;

/** One task on its way: waits, then runs in one child, and is settled exactly once. */
export interface Call {
  readonly task: SupervisedTask;
  readonly options: CallOptions;
  /** Whether it was given to a second child because the first one died. */
  hasBeenRetried: boolean;
  readonly settle: (result: AnyResult) => void;
}
