import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { Stage } from './stage.ts';
import { TaskResult } from './task-result.ts';

const stamp = {
  task_id: Id,
  timestamp: z.int().meta({ description: 'Unix milliseconds' }),
  sequence: z.int().min(1).meta({ description: 'Grows by one with every event of the task' }),
};

/** A step forward. */
export const ProgressUpdate = z.object({
  type: z.literal('progress'),
  ...stamp,
  progress: z.int().min(0).max(100),
  message: z.string(),
  stage: Stage.nullable(),
});

/** A step begins. */
export const StageStartUpdate = z.object({
  type: z.literal('stage_start'),
  ...stamp,
  stage: Stage,
  description: z.string(),
});

/** A step ended. */
export const StageCompleteUpdate = z.object({ type: z.literal('stage_complete'), ...stamp, stage: Stage });

/** Text as it is read. */
export const StreamingTextUpdate = z.object({
  type: z.literal('streaming_text'),
  ...stamp,
  stage: Stage,
  text: z.string(),
});

/** The task is done. */
export const CompleteUpdate = z.object({ type: z.literal('complete'), ...stamp, result: TaskResult });

/** The task failed or was cancelled. */
export const ErrorUpdate = z.object({
  type: z.literal('error'),
  ...stamp,
  error: z.string(),
  code: z.string(),
  stage: Stage.nullable(),
});

/** Event `task_update`: what happens to a task. */
export const TaskUpdate = z
  .discriminatedUnion('type', [
    ProgressUpdate,
    StageStartUpdate,
    StageCompleteUpdate,
    StreamingTextUpdate,
    CompleteUpdate,
    ErrorUpdate,
  ])
  .meta({ id: 'TaskUpdate' });

/** What happens to a task. */
export type TaskUpdateBody = z.infer<typeof TaskUpdate>;
