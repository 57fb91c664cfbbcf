import type { Task, TaskOutcome } from './task.ts';

/** A task that ends now, and how. */
export interface EndedTask extends Pick<
  Task,
  'organizationId' | 'kind' | 'documentId' | 'stage' | 'createdAt'
> {
  readonly taskId: Task['id'];
  readonly outcome: TaskOutcome;
}
