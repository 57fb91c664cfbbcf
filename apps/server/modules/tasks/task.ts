import type { DocumentId, JobId, OrganizationId, TaskId, UserId } from '../../platform/ids.ts';

/** Kinds of work; each has one handler. */
export type TaskKind = 'process-document' | 'run-analysis';

/** How a task can end. */
export type EndStatus = 'completed' | 'failed' | 'cancelled';

/** Where a task stands. The last three are final. */
export type TaskStatus = 'queued' | 'running' | EndStatus;

/** Steps of a task as clients see them. */
export type TaskStage = 'fetch' | 'llm_extraction' | 'validation' | 'save' | 'complete';

/** Share of the whole, in per cent, at which each stage begins and ends. */
export const STAGE_RANGES = {
  fetch: { from: 0, to: 20 },
  llm_extraction: { from: 20, to: 80 },
  validation: { from: 80, to: 90 },
  save: { from: 90, to: 95 },
  complete: { from: 100, to: 100 },
} as const satisfies Record<TaskStage, { readonly from: number; readonly to: number }>;

/** Progress in whole per cent when `share` (0 to 1) of a stage is done. */
export function progressIn(stage: TaskStage, share: number): number {
  const { from, to } = STAGE_RANGES[stage];
  return Math.floor(from + (to - from) * Math.min(1, Math.max(0, share)));
}

/** How a task ended, with its result or the reason. */
export type TaskOutcome =
  | { readonly status: 'completed'; readonly result: unknown }
  | { readonly status: 'failed' | 'cancelled'; readonly error: string; readonly code: string };

/** A task as its readers see it. */
export interface Task {
  readonly id: TaskId;
  readonly organizationId: OrganizationId;
  readonly kind: TaskKind;
  readonly jobId: JobId;
  readonly documentId: DocumentId | null;
  readonly status: TaskStatus;
  readonly stage: TaskStage | null;
  readonly progress: number;
  readonly attempt: number;
  readonly lastSequence: number;
  readonly createdBy: UserId | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** `null` until the task has ended. */
  readonly outcome: TaskOutcome | null;
}
