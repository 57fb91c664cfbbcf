// Runs in a thread of a child process: the main thread may be inside an engine that never comes back, and would not notice
// that whoever waited for it is gone.

import { flushCompileCache } from 'node:module';

const WATCH_MS = 1_000;
const parent = process.ppid;

flushCompileCache();

setInterval(() => {
  if (!isAlive()) process.kill(process.pid, 'SIGKILL');
}, WATCH_MS);

function isAlive(): boolean {
  if (process.ppid !== parent) return false;
  try {
    return process.kill(parent, 0);
  } catch {
    return false;
  }
}
