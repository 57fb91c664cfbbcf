import type { Transaction } from '../../platform/database/database.ts';
import {
  newId,
  type DocumentId,
  type JobId,
  type OrganizationId,
  type TaskId,
  type UserId,
} from '../../platform/ids.ts';
import type { TaskKind } from './task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { insertTask } from './tasks.repository.ts';

/** Work to be done. */
export interface NewTask {
  readonly organizationId: OrganizationId;
  readonly kind: TaskKind;
  readonly documentId: DocumentId;
  /** What the handler needs besides the document; JSON. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly createdBy: UserId | null;
  /** Someone waits for the answer: goes before the others. */
  readonly isUrgent?: boolean;
}

/** What was promised. */
export interface CreatedTask {
  readonly taskId: TaskId;
  readonly jobId: JobId;
}

const URGENT = 10;

/** Makes a task and its job within the caller's transaction: both are there when it commits, or neither. */
export async function createTask(
  { queue, clock }: Pick<TasksDeps, 'queue' | 'clock'>,
  tx: Transaction,
  { isUrgent = false, ...task }: NewTask,
): Promise<CreatedTask> {
  const taskId = newId<'task'>();
  const jobId = newId<'job'>();
  await insertTask(tx, { ...task, id: taskId, jobId, status: 'queued', createdAt: clock.now() });
  const payload = { taskId, organizationId: task.organizationId };
  await queue.enqueue(tx, { id: jobId, payload, priority: isUrgent ? URGENT : 0 });
  return { taskId, jobId };
}
