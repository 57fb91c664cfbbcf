import { setInterval } from 'node:timers';
import { Worker } from 'node:worker_threads';

import type { ReadProgress } from './host.ts';
import type { ChildMessage } from './protocol.ts';

const MEMORY_REPORT_MS = 200;

/** Does one task; never rejects. */
export type Answerer<Task> = (
  task: Task,
  onProgress: (progress: ReadProgress) => void,
) => Promise<Extract<ChildMessage, { kind: 'done' }>>;

/** The life of a supervised child: takes tasks from its parent, tells results and memory, and ends when the parent does. */
export function serveParent<Task>(answer: Answerer<Task>): void {
  let isWatching = false;
  // Whoever started this process is gone: nobody waits for an answer.
  process.on('disconnect', () => process.exit(0));
  // Terminals and service managers signal the whole group; the parent lets running work end and decides about its children.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('message', (task: Task) => {
    // From the first task on; until then this thread is never busy and hears of the parent's end by itself.
    if (!isWatching) watchParent();
    isWatching = true;
    void answer(task, (progress) => send({ kind: 'progress', progress })).then(send);
  });
  // Only Linux lets the parent look at our memory from outside.
  if (process.platform !== 'linux') {
    setInterval(
      () => send({ kind: 'memory', rssBytes: process.memoryUsage.rss() }),
      MEMORY_REPORT_MS,
    ).unref();
  }
}

function send(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

function watchParent(): void {
  new Worker(new URL('parent-watch.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref();
}
