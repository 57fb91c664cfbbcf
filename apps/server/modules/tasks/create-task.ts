import type { Transaction } from '../../platform/database/database.ts';
import {
  newId,
  type DocumentId,
  type JobId,
  type OrganizationId,
  type TaskId,
  type UserId,
} from '../../platform/ids.ts';
import type { SkippedFile } from './family/skipped-file.ts';
import { NO_OBSERVER } from './task-observer.ts';
import type { TaskKind } from './task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { insertTask } from './tasks.repository.ts';

/** Work to be done. */
export interface NewTask {
  readonly organizationId: OrganizationId;
  readonly kind: TaskKind;
  /** `null` for work on no document. */
  readonly documentId: DocumentId | null;
  /** What the handler needs besides the document; JSON. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly createdBy: UserId | null;
  /** The task that ends with this one and its siblings. */
  readonly parentId?: TaskId | null;
  readonly retryOf?: TaskId | null;
  /** Someone waits for the answer: goes before the others. */
  readonly isUrgent?: boolean;
}

/** What was promised. */
export interface CreatedTask {
  readonly taskId: TaskId;
  readonly jobId: JobId;
}

/** A task for what comes in together: it has no document and no work of its own. */
export interface NewBatch {
  readonly organizationId: OrganizationId;
  readonly createdBy: UserId | null;
  /** What came with the others but is not taken. */
  readonly skipped: readonly SkippedFile[];
}

const URGENT = 10;

/** Makes a task and its job within the caller's transaction: both are there when it commits, or neither. */
export async function createTask(
  { queue, clock, observer = NO_OBSERVER }: Pick<TasksDeps, 'queue' | 'clock' | 'observer'>,
  tx: Transaction,
  { isUrgent = false, ...task }: NewTask,
): Promise<CreatedTask> {
  const taskId = newId<'task'>();
  const jobId = newId<'job'>();
  await insertTask(tx, { ...task, id: taskId, jobId, status: 'queued', createdAt: clock.now() });
  const payload = { ...observer.carry(), taskId, organizationId: task.organizationId };
  await queue.enqueue(tx, { id: jobId, payload, priority: isUrgent ? URGENT : 0 });
  return { taskId, jobId };
}

/** Makes a task without a job: it runs from now on, and ends with the last of its children. */
export async function createBatch(
  { clock }: Pick<TasksDeps, 'clock'>,
  tx: Transaction,
  batch: NewBatch,
): Promise<CreatedTask> {
  const taskId = newId<'task'>();
  const jobId = newId<'job'>();
  const now = clock.now();
  const state = { status: 'running', createdAt: now, startedAt: now } as const;
  await insertTask(tx, { ...batch, ...state, id: taskId, jobId, kind: 'batch', input: {} });
  return { taskId, jobId };
}
