import type { EngineKeyName } from '@vouch/contract/analyses/hybrid.ts';
import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';

type WithoutStamp<Update> = Update extends unknown
  ? Omit<Update, 'task_id' | 'timestamp' | 'sequence' | 'result'>
  : never;

/** An engine begins, goes on with or ends its look at the document; told to those who follow an analysis only. */
export type EngineEvent =
  | { readonly type: 'engine_start'; readonly engine: EngineKeyName }
  | {
      readonly type: 'engine_progress';
      readonly engine: EngineKeyName;
      /** Share of the engine's look that is done, 0 to 1. */
      readonly progress: number;
      readonly message: string;
    }
  | { readonly type: 'engine_complete'; readonly engine: EngineKeyName; readonly result: unknown };

/** What happens in a task, as it is stored: everything that goes on the wire but task, time and sequence. */
export type TaskEvent =
  | EngineEvent
  | WithoutStamp<Exclude<TaskUpdateBody, { type: 'complete' }>>
  | {
      readonly type: 'complete';
      readonly stage: 'complete';
      readonly progress: 100;
      readonly result: unknown;
    };

/** Kinds of events. */
export type TaskEventType = TaskEvent['type'];

/** An event with its place in the task's story. */
export interface StoredTaskEvent {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** The try that it belongs to, from 1; 0 before the first. */
  readonly attempt: number;
  readonly at: Date;
  readonly event: TaskEvent;
}
