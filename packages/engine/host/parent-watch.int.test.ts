import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test } from 'vitest';

const WATCH = JSON.stringify(new URL('parent-watch.ts', import.meta.url).href);

/** Starts the watch and then never comes back. */
const BUSY = `
  const { Worker } = require('node:worker_threads');
  const watch = new Worker(new URL(${WATCH}));
  watch.on('online', () => setTimeout(() => { console.log(process.pid); for (;;); }, 200));
`;

/** Starts the busy process and waits for ever. */
const PARENT = `
  require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(BUSY)}], { stdio: 'inherit' });
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a child whose engine never comes back ends when its parent is killed', async () => {
  const parent = spawn(process.execPath, ['--eval', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(printed.toString());
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  for (let tries = 0; tries < 150 && isAlive(pid); tries += 1) await sleep(100);
  const hasEnded = !isAlive(pid);
  if (!hasEnded) process.kill(pid, 'SIGKILL');
  expect(hasEnded).toBe(true);
});
