import { toId, type OrganizationId, type TaskId } from '../../platform/ids.ts';
import type { JobPayload } from '../../platform/queue/queue.ts';

/** The task that a job stands for. @throws when the payload is not one of ours. */
export function toTaskRef(payload: JobPayload): {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
} {
  const organizationId = toId<'organization'>(payload['organizationId'] ?? '');
  const taskId = toId<'task'>(payload['taskId'] ?? '');
  if (!organizationId || !taskId) throw new TypeError('The job names no task.');
  return { organizationId, taskId };
}
