import type { Result } from '@vouch/core/errors/document-error.ts';

import type { CallOptions, Limits } from './host.ts';
import type { ChildTask, TaskValue } from './protocol.ts';

/** What any task may give. */
export type AnyResult = Result<TaskValue[keyof TaskValue]>;

/** One task on its way: waits, then runs in one child, and is settled exactly once. */
export interface Call {
  readonly task: ChildTask;
  readonly limits: Limits;
  readonly options: CallOptions;
  /** Whether it was given to a second child because the first one died. */
  hasBeenRetried: boolean;
  readonly settle: (result: AnyResult) => void;
}
