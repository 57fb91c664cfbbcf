import { roomOf, isFinalState, type TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import type { Task, TaskOutcome } from './task.ts';

/** A task as clients see it. */
export function toTaskStatus(task: Task, fileName: string | null): TaskStatusBody {
  const room = { room: roomOf(task.id), events: ['task_update' as const] };
  return {
    task_id: task.id,
    status: task.status,
    progress: task.progress,
    current_stage: task.stage,
    filename: fileName,
    document_id: task.documentId,
    created_at: task.createdAt.toISOString(),
    started_at: task.startedAt?.toISOString() ?? null,
    completed_at: task.endedAt?.toISOString() ?? null,
    ...(task.outcome === null ? {} : endOf(task.outcome)),
    ...(isFinalState(task.status) ? {} : { websocket: room }),
  };
}

function endOf(outcome: TaskOutcome): Pick<TaskStatusBody, 'result' | 'error' | 'code'> {
  if (outcome.status !== 'completed') return { error: outcome.error, code: outcome.code };
  // Results are stored as their handler made them for the wire.
  return { result: outcome.result as TaskResultBody };
}
