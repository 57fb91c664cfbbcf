import type { TaskStateName } from '@vouch/contract/tasks/task.ts';
import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import type { StageName } from '@vouch/contract/tasks/stage.ts';
import type { OrganizationId, TaskId } from '../platform/ids.ts';

/** A task as it stands. */
export interface TaskSnapshot {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  readonly status: TaskStateName;
  readonly progress: number;
  readonly stage: StageName | null;
  readonly lastSequence: number;
}

/** Where stored tasks and their events are read. */
export interface TaskSource {
  /** The task of the organization; `organizationId: null` finds it in any, for callers whom the task id alone lets in. */
  find(taskId: TaskId, organizationId: OrganizationId | null): Promise<TaskSnapshot | null>;
  /** Events after `sequence`, in order, at most a few hundred at once. */
  eventsAfter(
    organizationId: OrganizationId,
    taskId: TaskId,
    sequence: number,
  ): Promise<readonly TaskUpdateBody[]>;
}
