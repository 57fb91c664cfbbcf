#!/usr/bin/env node
// Starts the command line with the Node that the product is pinned to, whatever version the system has. Plain JavaScript that
// also old versions can run.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
/** Compiled code is kept here, so that the next start is quicker. */
const cache = fileURLToPath(new URL('../../../node_modules/.cache/vouch/', import.meta.url));
const QUIET = '--disable-warning=ExperimentalWarning';

function isPinnedVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major === 24 && minor >= 15;
}

function pinnedNode() {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const program = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

function runWith(program) {
  const child = spawn(program, [QUIET, main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: cache, ...process.env },
  });
  // An interrupt at the terminal reaches the child by itself; other senders mean us, so it is passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`vouch could not be started: ${error.message}\n`);
    process.exit(70);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 70);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const program = isPinnedVersion() ? process.execPath : pinnedNode();
if (program === null) {
  process.stderr.write('vouch needs Node 24.15 or later. Run "npm ci" in the project: it brings its own.\n');
  process.exitCode = 69;
} else if (program === process.execPath) {
  module.enableCompileCache(cache);
  await import(new URL('../main.ts', import.meta.url).href);
} else {
  runWith(program);
}
