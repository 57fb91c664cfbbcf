import type { TaskStage } from './task.ts';

/** What clients are told about a task. `data` is what goes on the wire besides type, task, time and sequence. */
export type TaskEvent =
  | {
      readonly type: 'progress';
      readonly stage: TaskStage | null;
      readonly progress: number;
      readonly message: string;
    }
  | { readonly type: 'stage_start'; readonly stage: TaskStage; readonly description: string }
  | { readonly type: 'stage_complete'; readonly stage: TaskStage }
  | { readonly type: 'streaming_text'; readonly stage: TaskStage; readonly text: string }
  | {
      readonly type: 'complete';
      readonly stage: 'complete';
      readonly progress: 100;
      readonly result: unknown;
    }
  | {
      readonly type: 'error';
      readonly stage: TaskStage | null;
      readonly error: string;
      readonly code: string;
    };

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
