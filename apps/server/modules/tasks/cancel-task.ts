import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { LostClaimError } from '../../platform/queue/queue.ts';
import { endTask } from './end-task.ts';
import { findChildren } from './family/children.repository.ts';
import type { Task } from './task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask } from './tasks.repository.ts';

const OUTCOME = { status: 'cancelled', error: 'The task was cancelled.', code: 'cancelled' } as const;
const TRIES = 3;

/**
 * Cancels a task and those that it stands for. Done again for one that was cancelled already: should this process have died halfway, the
 * children that were left are cancelled then.
 * @returns the task after the call; `null` when the organization has no such task.
 */
export async function cancelFamily(
  deps: TasksDeps,
  organizationId: OrganizationId,
  taskId: TaskId,
): Promise<Task | null> {
  const task = await cancelTask(deps, organizationId, taskId);
  if (task?.outcome?.status !== 'cancelled') return task;
  for (const child of await findChildren(deps.database.executor, { organizationId, taskId })) {
    if (!child.outcome) await cancelFamily(deps, organizationId, child.id);
  }
  return task;
}

/**
 * Cancels a task that waits or runs: it ends at once, and the worker that has it is told to stop. One that has ended stays as it is.
 * @returns the task after the call; `null` when the organization has no such task.
 */
async function cancelTask(
  deps: TasksDeps,
  organizationId: OrganizationId,
  taskId: TaskId,
): Promise<Task | null> {
  for (let left = TRIES; ; left -= 1) {
    const task = await findTask(deps.database.executor, organizationId, taskId);
    if (!task || task.outcome || left === 0) return task;
    try {
      await cancelNow(deps, task);
    } catch (error) {
      // A new try began, or the task ended, between reading and writing: look again.
      if (!(error instanceof LostClaimError)) throw error;
    }
  }
}

async function cancelNow(deps: TasksDeps, task: Task): Promise<void> {
  const claim = { organizationId: task.organizationId, taskId: task.id, attempt: task.attempt };
  await deps.database.transaction(async (tx) => {
    await endTask(deps, tx, { claim, outcome: OUTCOME, stage: task.stage });
    await deps.queue.cancel(tx, task.jobId);
  });
}
