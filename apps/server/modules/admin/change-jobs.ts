import { type OrganizationId, type TaskId, toId } from '../../platform/ids.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { notFound, RequestError } from '../../platform/routing/request-error.ts';
import { actorOf } from '../audit/index.ts';
import type { Task } from '../tasks/index.ts';
import type { AdminDeps } from './admin.deps.ts';

/** An administrator's wish about one job. */
export interface JobOrder {
  readonly principal: Principal;
  readonly requestId: string;
  readonly jobId: string;
}

/** Has a job that failed or was cancelled tried again. @returns the new one. @throws RequestError 404, and 409 for one that can't be. */
export async function retryJob(deps: AdminDeps, order: JobOrder): Promise<Task> {
  const { principal, requestId } = order;
  const { organizationId, userId } = principal;
  const taskId = idOf(order.jobId);
  const retried = await deps.tasks.retry(organizationId, taskId, userId);
  if (retried === null) throw notFound('job');
  if (!retried.ok) throw new RequestError({ status: 409, ...retried.error });
  await deps.audit.note(deps.database.executor, actorOf(principal, requestId), {
    action: 'job.retried',
    subjectKind: 'task',
    subjectId: taskId,
    data: { newTaskId: retried.value.id },
  });
  return retried.value;
}

/** Stops a job; one that ended already stays as it is. @throws RequestError 404 */
export async function cancelJob(deps: AdminDeps, order: JobOrder): Promise<Task> {
  const { principal, requestId } = order;
  const { organizationId } = principal;
  const before = await jobOf(deps, organizationId, idOf(order.jobId));
  if (before.outcome !== null) return before;
  const after = await deps.tasks.cancel(organizationId, before.id);
  if (after === null) throw notFound('job');
  if (after.status !== 'cancelled') return after;
  await deps.audit.note(deps.database.executor, actorOf(principal, requestId), {
    action: 'job.cancelled',
    subjectKind: 'task',
    subjectId: before.id,
  });
  return after;
}

async function jobOf({ tasks }: AdminDeps, organizationId: OrganizationId, taskId: TaskId): Promise<Task> {
  const task = await tasks.find(organizationId, taskId);
  if (task === null) throw notFound('job');
  return task;
}

function idOf(text: string): TaskId {
  const taskId = toId<'task'>(text);
  if (taskId === null) throw notFound('job');
  return taskId;
}
