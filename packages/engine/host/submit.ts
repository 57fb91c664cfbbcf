import type { AnyResult, Call, SupervisedTask } from './call.ts';
import { cancelled } from './call-errors.ts';
import type { ChildPool } from './child-pool.ts';
import type { CallOptions } from './host.ts';

const KEEP_ALIVE_MS = 60_000;

/** Gives a task to a pool and waits for its one result. Never rejects; a signal that aborts gives `cancelled` at once. */
export function submit(pool: ChildPool, task: SupervisedTask, options: CallOptions): Promise<AnyResult> {
  const { signal } = options;
  if (signal?.aborted === true) return Promise.resolve(cancelled());
  return new Promise((resolve) => {
    const call: Call = { task, options, hasBeenRetried: false, settle };
    const onAbort = () => pool.cancel(call);
    let isSettled = false;
    // Idle children do not keep this process alive; a call that waits for one must.
    const keepAlive = setInterval(() => undefined, KEEP_ALIVE_MS);
    function settle(result: AnyResult): void {
      if (isSettled) return;
      isSettled = true;
      clearInterval(keepAlive);
      signal?.removeEventListener('abort', onAbort);
      resolve(result);
    }
    signal?.addEventListener('abort', onAbort, { once: true });
    pool.add(call);
  });
}
