import { LostClaimError } from '../../platform/queue/queue.ts';
import { endTask } from './end-task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask } from './tasks.repository.ts';
import { toTaskRef } from './task-ref.ts';
import type { JobPayload } from '../../platform/queue/queue.ts';

const OUTCOME = {
  status: 'failed',
  error:
    'This document could not be processed: several tries ended without a result. Hand it in again; if that fails too, tell your operator.',
  code: 'given-up',
} as const;

/** Fails the task of a job that will not be tried again. */
export async function giveUpTask(deps: TasksDeps, payload: JobPayload): Promise<void> {
  const { organizationId, taskId } = toTaskRef(payload);
  const task = await findTask(deps.database.executor, organizationId, taskId);
  if (!task || task.outcome) return;
  const claim = { organizationId, taskId, attempt: task.attempt };
  try {
    await deps.database.transaction((tx) =>
      endTask(deps, tx, { claim, outcome: OUTCOME, stage: task.stage }),
    );
  } catch (error) {
    // Ended by someone else just now: that is an end as well.
    if (!(error instanceof LostClaimError)) throw error;
  }
}
