import {
  roomOf,
  isFinalState,
  type TaskStatusBody,
  type TaskSummaryBody,
} from '@vouch/contract/tasks/task.ts';
import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import type { Task } from './task.ts';

/** A task as clients see it. */
export function toTaskStatus(task: Task, fileName: string | null): TaskStatusBody {
  const room = { room: roomOf(task.id), events: ['task_update' as const] };
  return {
    ...toTaskSummary(task, fileName),
    ...resultOf(task),
    ...(isFinalState(task.status) ? {} : { websocket: room }),
  };
}

/** A task in a list. */
export function toTaskSummary(task: Task, fileName: string | null): TaskSummaryBody {
  return {
    task_id: task.id,
    status: task.status,
    progress: task.progress,
    current_stage: task.stage,
    filename: fileName,
    document_id: task.documentId,
    parent_id: task.parentId,
    retry_of: task.retryOf,
    created_at: task.createdAt.toISOString(),
    started_at: task.startedAt?.toISOString() ?? null,
    completed_at: task.endedAt?.toISOString() ?? null,
    ...failureOf(task),
  };
}

function failureOf({ outcome }: Task): Pick<TaskStatusBody, 'error' | 'code'> {
  return outcome === null || outcome.status === 'completed'
    ? {}
    : { error: outcome.error, code: outcome.code };
}

/** Kinds whose results are shown where they were asked for. */
const ANSWERED_ELSEWHERE: ReadonlySet<Task['kind']> = new Set([
  'run-analysis',
  'retrain-rules',
  'learn-layout',
  'export-invoices',
  'embed-documents',
]);

/** Results are stored as their handler made them for the wire; those of analyses are of another form and go to who asked for them. */
function resultOf({ outcome, kind }: Task): Pick<TaskStatusBody, 'result'> {
  if (outcome?.status !== 'completed' || ANSWERED_ELSEWHERE.has(kind)) return {};
  return { result: outcome.result as TaskResultBody };
}
