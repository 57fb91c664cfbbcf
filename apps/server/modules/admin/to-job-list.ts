import type { JobBody, JobListBody, JobStateName } from '@vouch/contract/admin/admin.ts';
import { paginationOf } from '@vouch/contract/common/page.ts';
import type { Task, TasksModule } from '../tasks/index.ts';

type TaskList = Awaited<ReturnType<TasksModule['list']>>;
type TaskStatistics = Awaited<ReturnType<TasksModule['statistics']>>;

/** Administrators read `processing` where everybody else reads `running`. */
export function toJobState(status: Task['status']): JobStateName {
  return status === 'running' ? 'processing' : status;
}

/** The state that a filter means. */
export function fromJobState(state: JobStateName): Task['status'] {
  return state === 'processing' ? 'running' : state;
}

/** One page of jobs with figures, as it goes on the wire. */
export function toJobList(
  found: TaskList,
  statistics: TaskStatistics,
  page: { readonly page: number; readonly perPage: number },
): JobListBody {
  return {
    jobs: found.tasks.map(toJob),
    pagination: paginationOf(page.page, page.perPage, found.total),
    statistics: {
      total_jobs: statistics.total,
      recent_jobs_24h: statistics.since,
      status_breakdown: breakdownOf(statistics),
    },
  };
}

/** Every state has a number, so that nobody has to ask whether it is there. */
function breakdownOf({ byStatus }: TaskStatistics): JobListBody['statistics']['status_breakdown'] {
  return {
    queued: byStatus.queued ?? 0,
    processing: byStatus.running ?? 0,
    completed: byStatus.completed ?? 0,
    failed: byStatus.failed ?? 0,
    cancelled: byStatus.cancelled ?? 0,
  };
}

/** A task as administrators see it. */
export function toJob(task: Task): JobBody {
  return {
    id: task.id,
    kind: task.kind,
    status: toJobState(task.status),
    progress: task.progress,
    document_id: task.documentId,
    created_at: task.createdAt.toISOString(),
    started_at: task.startedAt?.toISOString() ?? null,
    completed_at: task.endedAt?.toISOString() ?? null,
    ...failureOf(task),
    attempts: task.attempt,
    retry_of: task.retryOf,
  };
}

function failureOf({ outcome }: Task): { readonly error: string | null; readonly code: string | null } {
  if (outcome === null || outcome.status === 'completed') return { error: null, code: null };
  return { error: outcome.error, code: outcome.code };
}
