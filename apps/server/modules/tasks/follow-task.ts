import { isFinalState } from '@vouch/contract/tasks/task.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { createBell } from './bell.ts';
import type { StoredTaskEvent } from './task-event.ts';
import { findEventsAfter } from './task-events.repository.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask } from './tasks.repository.ts';

/** Which task, and from where. */
export interface FollowOptions {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  /** Sequence of the last event that was seen; 0 for none. */
  readonly after: number;
  /** Nobody follows any more. */
  readonly signal: AbortSignal;
}

/** Looks again now and then, in case a notice got lost. */
const LOOK_AGAIN_MS = 5_000;

/**
 * Gives stored events in order, each once, until the task has ended or `signal` aborts. It reads from where it stopped whenever it is
 * woken, so nothing is lost between what is replayed and what comes live, on whichever node the task runs.
 */
export async function* followTask(deps: TasksDeps, options: FollowOptions): AsyncGenerator<StoredTaskEvent> {
  const { organizationId, taskId, signal } = options;
  const { executor } = deps.database;
  const bell = createBell();
  const unsubscribe = await deps.bus.subscribe({
    onNotice: (notice) => {
      if (notice.taskId === taskId) bell.ring();
    },
    onGap: bell.ring,
  });
  signal.addEventListener('abort', bell.ring, { once: true });
  const again = setInterval(bell.ring, LOOK_AGAIN_MS);
  let after = options.after;
  try {
    while (!signal.aborted) {
      // Asked before the events: a task that has ended by now has all of its events stored.
      const task = await findTask(executor, organizationId, taskId);
      const events = await findEventsAfter(executor, { organizationId, taskId }, after);
      for (const event of events) {
        if (signal.aborted) return;
        yield event;
        after = event.sequence;
      }
      if (events.length > 0) continue;
      if (task === null || isFinalState(task.status)) return;
      await bell.rung();
    }
  } finally {
    clearInterval(again);
    await unsubscribe();
  }
}
