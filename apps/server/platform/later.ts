import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './logger/logger.ts';

/** Does small things after the answer was given, such as handing a mail over. What waits is lost when the process dies. */
export interface Later {
  /** Tries the work up to three times; never throws. */
  do(name: string, work: () => Promise<void>): void;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

const PAUSES_MS = [500, 3_000];

/** Creates the place where such work is done. */
export function createLater(log: Logger): Later {
  const underWay = new Set<Promise<void>>();
  let isClosing = false;
  const run = async (name: string, work: () => Promise<void>): Promise<void> => {
    for (let round = 0; ; round += 1) {
      try {
        return await work();
      } catch (error) {
        const pauseMs = PAUSES_MS[round];
        if (pauseMs === undefined || isClosing) return log.error({ err: error, name }, 'given up');
        await sleep(pauseMs);
      }
    }
  };
  return {
    do(name, work) {
      const running = run(name, work).finally(() => underWay.delete(running));
      underWay.add(running);
    },
    async close() {
      isClosing = true;
      await Promise.all(underWay);
    },
  };
}
