import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { createBell } from './bell.ts';
import type { Task } from './task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask } from './tasks.repository.ts';

/** Which task, and how long to wait. */
export interface WaitOptions {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  readonly timeoutMs: number;
  /** The one who asked has gone. */
  readonly signal?: AbortSignal;
}

/** Looks again now and then, in case a notice got lost. */
const LOOK_AGAIN_MS = 5_000;

/** Waits until a task has ended. @returns the task, ended or not when the time is up; `null` when there is none. */
export async function waitForTask(deps: TasksDeps, options: WaitOptions): Promise<Task | null> {
  const over = AbortSignal.any([
    AbortSignal.timeout(options.timeoutMs),
    options.signal ?? new AbortController().signal,
  ]);
  const bell = createBell();
  const unsubscribe = await deps.bus.subscribe({
    onNotice: ({ taskId }) => {
      if (taskId === options.taskId) bell.ring();
    },
    onGap: bell.ring,
  });
  over.addEventListener('abort', bell.ring);
  const again = setInterval(bell.ring, LOOK_AGAIN_MS);
  try {
    for (;;) {
      const task = await findTask(deps.database.executor, options.organizationId, options.taskId);
      if (!task || task.outcome || over.aborted) return task;
      await bell.rung();
    }
  } finally {
    clearInterval(again);
    await unsubscribe();
  }
}
