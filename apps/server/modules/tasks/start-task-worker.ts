import { giveUpTask } from './give-up-task.ts';
import { type Handlers, runTask } from './run-task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { noteWorker, registerWorker, removeWorker } from './worker-registry.ts';

/** How a worker runs. */
export interface TaskWorkerOptions extends Handlers {
  /** Tasks at once. */
  readonly concurrency: number;
}

/** A worker that runs. */
export interface TaskWorker {
  readonly busy: number;
  /** Takes no new tasks, lets running ones end for at most `drainMs`, then hands them back. */
  stop(drainMs: number): Promise<void>;
}

const BEAT_MS = 5_000;

/** Starts to take tasks. */
export async function startTaskWorker(deps: TasksDeps, options: TaskWorkerOptions): Promise<TaskWorker> {
  const { executor } = deps.database;
  const { concurrency } = options;
  const id = await registerWorker(deps.database, deps.clock, concurrency);
  const worker = await deps.queue.work({
    concurrency,
    onJob: (job) => runTask(deps, options, job),
    onGivenUp: ({ payload }) => giveUpTask(deps, payload),
  });
  const beat = setInterval(() => {
    noteWorker(executor, id, { at: deps.clock.now(), busy: worker.busy }).catch((error: unknown) =>
      deps.logger.warn({ err: error }, 'Could not note that the worker lives'),
    );
  }, BEAT_MS);
  return {
    get busy() {
      return worker.busy;
    },
    async stop(drainMs) {
      await worker.stop(drainMs);
      clearInterval(beat);
      await removeWorker(executor, id);
    },
  };
}
