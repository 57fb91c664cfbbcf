import { isFinalState, type TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { ownFacts, TaskEndedError } from '../errors.ts';
import { pause } from '../http/pause.ts';

/** How a wait may be steered. */
export interface WaitOptions {
  readonly signal?: AbortSignal;
  /** Pause between two questions at first, milliseconds; 200 when not given. Grows to 2 s. */
  readonly firstPauseMs?: number;
  readonly onStatus?: (status: TaskStatusBody) => void;
}

/** Asks until the task ended. Gives the completed task; throws a `TaskEndedError` for a failed or cancelled one. */
export async function waitForTask(
  ask: (signal: AbortSignal | undefined) => Promise<TaskStatusBody>,
  { signal, firstPauseMs = 200, onStatus }: WaitOptions,
): Promise<TaskStatusBody> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2000, pauseMs * 1.5)) {
    const status = await ask(signal);
    onStatus?.(status);
    if (status.status === 'completed') return status;
    if (isFinalState(status.status)) throw toEnded(status);
    await pause(pauseMs, signal);
  }
}

function toEnded(status: TaskStatusBody): TaskEndedError {
  const message = status.error ?? 'The task ended without a result.';
  return new TaskEndedError(ownFacts(status.code ?? status.status, message));
}
