import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import type { Logger } from '../platform/logger/logger.ts';
import type { TaskSnapshot, TaskSource } from './task-source.ts';

/** One connection that follows one task. */
export interface Follower {
  /** Looks for events that were not sent yet. */
  wake(): void;
  stop(): void;
}

/** What a follower needs. */
export interface FollowerOptions {
  readonly source: TaskSource;
  readonly task: Pick<TaskSnapshot, 'organizationId' | 'taskId'>;
  /** Events up to this one were seen by the client. */
  readonly after: number;
  readonly emit: (update: TaskUpdateBody) => void;
  readonly log: Logger;
}

const RETRY_MS = 1_000;

/**
 * Sends stored events in order, each once. It reads from where it stopped whenever it is woken, so an event can be neither lost nor sent
 * twice between what is replayed and what comes live.
 */
export function createFollower({ source, task, after, emit, log }: FollowerOptions): Follower {
  let cursor = after;
  let isRunning = false;
  let isWoken = false;
  let isStopped = false;

  const sendNew = async () => {
    const updates = await source.eventsAfter(task.organizationId, task.taskId, cursor);
    for (const update of updates) {
      if (isStopped || update.sequence <= cursor) continue;
      emit(update);
      cursor = update.sequence;
    }
    return updates.length > 0;
  };
  const run = async () => {
    isRunning = true;
    try {
      while (isWoken) {
        isWoken = false;
        // A read may be cut short, so there is more until a read finds nothing.
        if ((await sendNew()) && !isStopped) isWoken = true;
      }
    } catch (error) {
      log.warn({ err: error, taskId: task.taskId }, 'events of a task could not be read');
      // No other event may come to wake us.
      setTimeout(wake, RETRY_MS).unref();
    } finally {
      isRunning = false;
    }
  };
  const wake = () => {
    if (isStopped) return;
    isWoken = true;
    if (!isRunning) void run();
  };
  return {
    wake,
    stop() {
      isStopped = true;
      isWoken = false;
    },
  };
}
