import type { Logger } from '../platform/logger/logger.ts';
import type { ClosingStack } from '../platform/shutdown.ts';

/** Something to be done now and then. */
export interface RepeatedWork {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<unknown>;
}

/**
 * Does the work at once, as the last run may have died before it could, and then again and again until everything closes. A run that fails is
 * logged; the next one tries anew. Runs never overlap.
 */
export function startRepeating(
  { closing, log }: { readonly closing: ClosingStack; readonly log: Logger },
  { name, everyMs, work }: RepeatedWork,
): void {
  let isRunning = false;
  let running: Promise<void> = Promise.resolve();
  const run = async () => {
    isRunning = true;
    await work().catch((error: unknown) => log.warn({ err: error, name }, 'housekeeping failed'));
    isRunning = false;
  };
  const start = () => {
    if (!isRunning) running = run();
  };
  start();
  const timer = setInterval(start, everyMs);
  closing.add(name, async () => {
    clearInterval(timer);
    await running;
  });
}
