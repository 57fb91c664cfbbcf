import { flushCompileCache } from 'node:module';
import { setInterval } from 'node:timers';
import { Worker } from 'node:worker_threads';

import { answer, warmUp } from './child-work.ts';
import type { ChildMessage, ChildTask } from './protocol.ts';

const MEMORY_REPORT_MS = 200;

const send = (message: ChildMessage) => {
  if (process.connected) process.send?.(message);
};

let isWatching = false;

/** From the first task on; until then this thread is never busy and hears of the parent's end by itself. */
function watchParent(): void {
  if (isWatching) return;
  isWatching = true;
  new Worker(new URL('parent-watch.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref();
}

// Whoever started this process is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit(0));
// Terminals and service managers signal the whole group; the parent lets running work end and decides about its children.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('message', (task: ChildTask) => {
  watchParent();
  void answer(task, (progress) => send({ kind: 'progress', progress })).then(send);
});

// Only Linux lets the parent look at our memory from outside.
if (process.platform !== 'linux') {
  setInterval(() => send({ kind: 'memory', rssBytes: process.memoryUsage.rss() }), MEMORY_REPORT_MS).unref();
}

await warmUp();
// Written now: a child that is killed later never gets to it.
flushCompileCache();
