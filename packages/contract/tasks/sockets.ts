import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { Stage } from './stage.ts';
import { TaskState } from './task.ts';

/** Event `join_task`, sent by the client. */
export const JoinTask = z.object({
  task_id: Id,
  last_sequence: z
    .int()
    .min(0)
    .optional()
    .meta({ description: 'Sequence of the last event seen; only later ones are replayed' }),
});

/** Event `leave_task`, sent by the client. */
export const LeaveTask = z.object({ task_id: Id });

/** Event `joined_task`: the task as it stands; the missed `task_update`s follow, then live ones. */
export const JoinedTask = z.object({
  task_id: Id,
  room: z.string(),
  status: TaskState,
  progress: z.int(),
  current_stage: Stage.nullable(),
  last_sequence: z.int(),
});

/** Event `join_error`, sent as `error` too: the join was refused. */
export const JoinError = z.object({ task_id: z.string().nullable(), code: z.string(), error: z.string() });

/** The task as it stands when a client joins. */
export type JoinedTaskBody = z.infer<typeof JoinedTask>;
/** Why a join was refused. */
export type JoinErrorBody = z.infer<typeof JoinError>;
