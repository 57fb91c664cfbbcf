import { z } from 'zod';
import { PageQuery, Pagination } from '../common/page.ts';
import { Id, Timestamp } from '../common/scalars.ts';
import { Stage } from './stage.ts';
import { TaskResult } from './task-result.ts';

/** States of a task. The last three are final. */
export const TaskState = z.enum(['queued', 'running', 'completed', 'failed', 'cancelled']);

/** Where live updates of one task are sent. */
export const TaskRoom = z.object({ room: z.string(), events: z.array(z.literal('task_update')) });

const taskFacts = {
  task_id: Id,
  status: TaskState,
  progress: z.int().min(0).max(100),
  current_stage: Stage.nullable(),
  filename: z.string().nullable(),
  document_id: Id.nullable(),
  parent_id: Id.nullable().meta({ description: 'The archive, e-mail or batch that it came with' }),
  retry_of: Id.nullable().meta({ description: 'The failed task in whose place it stands' }),
  created_at: Timestamp,
  started_at: Timestamp.nullable(),
  completed_at: Timestamp.nullable(),
  error: z.string().optional().meta({ description: 'One plain sentence' }),
  code: z.string().optional().meta({ description: 'Stable code of the error' }),
};

/** A task in a list: without its result. */
export const TaskSummary = z.object(taskFacts).meta({ id: 'TaskSummary' });

/** A task as it stands. */
export const TaskStatus = z
  .object({
    ...taskFacts,
    result: TaskResult.optional(),
    websocket: TaskRoom.optional().meta({ description: 'While the task is queued or running' }),
    children: z.array(TaskSummary).optional().meta({
      description: 'The documents of an archive, e-mail or batch, as they stand',
    }),
  })
  .meta({ id: 'TaskStatus' });

/** Which tasks to list. */
export const TaskListQuery = PageQuery.extend({ status: TaskState.optional() });

/** One page of tasks. */
export const TaskList = z
  .object({ tasks: z.array(TaskSummary), pagination: Pagination })
  .meta({ id: 'TaskList' });

/** State of a task. */
export type TaskStateName = z.infer<typeof TaskState>;
/** A task as it stands. */
export type TaskStatusBody = z.infer<typeof TaskStatus>;

/** A task in a list. */
export type TaskSummaryBody = z.infer<typeof TaskSummary>;
/** One page of tasks. */
export type TaskListBody = z.infer<typeof TaskList>;

/** The room of a task. */
export function roomOf(taskId: string): string {
  return `task_${taskId}`;
}

/** Whether nothing more will happen to a task in this state. */
export function isFinalState(state: TaskStateName): boolean {
  return state === 'completed' || state === 'failed' || state === 'cancelled';
}
