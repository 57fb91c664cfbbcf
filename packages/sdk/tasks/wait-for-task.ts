import { isFinalState, type TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import { ownFacts, TaskEndedError } from '../errors.ts';
import { pause } from '../http/pause.ts';
import type { TaskFeed } from '../realtime/task-feed.ts';

/** Pause between two questions while events come live, milliseconds: only in case the end was missed. */
const LIVE_PAUSE_MS = 5000;
/** Longest pause between two questions without live events, milliseconds. */
const LONGEST_PAUSE_MS = 2000;

/** How a wait may be steered. */
export interface WaitOptions {
  readonly signal?: AbortSignal;
  /** Pause between two questions at first, milliseconds; 200 when not given. Grows to 2 s. */
  readonly firstPauseMs?: number;
  /** The task as it stands, at each question. */
  readonly onStatus?: (status: TaskStatusBody) => void;
  /** Each event of the task, live: progress, stages, recognised text. */
  readonly onUpdate?: (update: TaskUpdateBody) => void;
  /** `false`: only ask, without a live connection. */
  readonly live?: boolean;
}

/** The task that is waited for, and the two ways to hear of it. */
export interface WaitSubject {
  readonly taskId: string;
  readonly ask: (signal: AbortSignal | undefined) => Promise<TaskStatusBody>;
  readonly feed: TaskFeed;
}

/** Waits until the task ended. Gives the completed task; throws a `TaskEndedError` for a failed or cancelled one. */
export async function waitForTask(subject: WaitSubject, options: WaitOptions): Promise<TaskStatusBody> {
  const { signal, firstPauseMs = 200, onStatus } = options;
  const live = options.live === false ? null : listen(subject, options);
  try {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5)) {
      const status = await subject.ask(signal);
      onStatus?.(status);
      if (status.status === 'completed') return status;
      if (isFinalState(status.status)) throw toEnded(status);
      await (live?.pause(pauseMs, signal) ?? pause(pauseMs, signal));
    }
  } finally {
    live?.stop();
  }
}

interface Listening {
  /** Ends with the task, else after the given time, or a longer one while events come live. */
  pause(ms: number, signal: AbortSignal | undefined): Promise<void>;
  stop(): void;
}

function listen({ feed, taskId }: WaitSubject, { onUpdate }: WaitOptions): Listening {
  const ended = new AbortController();
  let isLive = false;
  const stop = feed.watchTask(taskId, {
    onJoined: () => {
      isLive = true;
    },
    onRefused: () => {
      isLive = false;
    },
    onUpdate: (update) => {
      onUpdate?.(update);
      if (update.type === 'complete' || update.type === 'error') ended.abort();
    },
  });
  return {
    stop,
    pause: async (ms, signal) => {
      // Should the answer say otherwise after the end was heard of, it is asked for again at the usual pace.
      if (ended.signal.aborted) return pause(ms, signal);
      const either = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
      await pause(isLive ? LIVE_PAUSE_MS : ms, either).catch((error: unknown) => {
        if (signal?.aborted === true) throw error;
      });
    },
  };
}

function toEnded(status: TaskStatusBody): TaskEndedError {
  const message = status.error ?? 'The task ended without a result.';
  return new TaskEndedError(ownFacts(status.code ?? status.status, message));
}
