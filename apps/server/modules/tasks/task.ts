import type { StageName } from '@vouch/contract/tasks/stage.ts';
import type { TaskStateName } from '@vouch/contract/tasks/task.ts';
import type { DocumentId, JobId, OrganizationId, TaskId, UserId } from '../../platform/ids.ts';

/** Kinds of work on a document; each has one handler. */
export type DocumentTaskKind = 'process-document' | 'run-analysis' | 'import-invoices';

/** Kinds of work on no document. */
export type ChoreKind = 'retrain-rules' | 'learn-layout' | 'export-invoices' | 'embed-documents';

/** Kinds of tasks. */
export type TaskKind = DocumentTaskKind | ChoreKind | 'batch';

/** Where a task stands. */
export type TaskStatus = TaskStateName;

/** How a task can end. */
export type EndStatus = Extract<TaskStatus, 'completed' | 'failed' | 'cancelled'>;

/** Steps of a task as clients see them. */
export type TaskStage = StageName;

/** How a task ended, with its result or the reason. */
export type TaskOutcome =
  | { readonly status: 'completed'; readonly result: unknown }
  | { readonly status: 'failed' | 'cancelled'; readonly error: string; readonly code: string };

/** A task as its readers see it. */
export interface Task {
  readonly id: TaskId;
  readonly organizationId: OrganizationId;
  readonly kind: TaskKind;
  /** The queue's job behind it. */
  readonly jobId: JobId;
  readonly documentId: DocumentId | null;
  /** The archive, e-mail or batch that it came with. */
  readonly parentId: TaskId | null;
  /** The failed task in whose place it stands. */
  readonly retryOf: TaskId | null;
  readonly status: TaskStatus;
  readonly stage: TaskStage | null;
  /** Per cent. */
  readonly progress: number;
  /** Tries so far. */
  readonly attempt: number;
  readonly lastSequence: number;
  readonly createdBy: UserId | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** `null` until the task has ended. */
  readonly outcome: TaskOutcome | null;
}

/** One try at a task: whoever holds it may report and end the task. */
export interface TaskClaim {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  readonly attempt: number;
}
