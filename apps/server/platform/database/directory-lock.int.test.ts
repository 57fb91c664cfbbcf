import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DirectoryHeldError, lockDirectory } from './directory-lock.ts';
import { processStartOf } from './process-start.ts';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vouch-lock-'));
  path = join(directory, 'db.lock');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** A process of its own that takes the lock and keeps it. */
async function holdElsewhere() {
  const code = `import { lockDirectory } from ${JSON.stringify(new URL('directory-lock.ts', import.meta.url).href)};
    await lockDirectory(process.argv[1]); process.stdout.write('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

it('refuses a directory that another living process holds, and says which', async () => {
  const child = await holdElsewhere();
  try {
    await expect(lockDirectory(path)).rejects.toThrow(DirectoryHeldError);
    await expect(lockDirectory(path)).rejects.toThrow(new RegExp(`process ${child.pid}.*VOUCH_DATA_DIR`));
  } finally {
    child.kill('SIGKILL');
  }
});

it('takes over from a holder that was killed', async () => {
  const child = await holdElsewhere();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = await lockDirectory(path);
  await lock.release();
});

it('takes over from an earlier process whose number was given to a living one', async () => {
  expect(await processStartOf(process.pid)).not.toBeNull();
  const earlier = { pid: process.pid, startedAt: 'another boot:1', host: hostname(), token: 'old' };
  await writeFile(path, JSON.stringify(earlier));
  const lock = await lockDirectory(path);
  await lock.release();
});

it('takes over a lock file that was cut off', async () => {
  await writeFile(path, '{"pid": 12');
  const lock = await lockDirectory(path);
  await lock.release();
});

it('lets exactly one of many win, also over a stale lock', async () => {
  await writeFile(path, JSON.stringify({ pid: 1, startedAt: 'gone', host: hostname(), token: 'old' }));
  const tries = await Promise.allSettled(Array.from({ length: 12 }, () => lockDirectory(path)));
  const winners = tries.filter((one) => one.status === 'fulfilled');
  expect(winners).toHaveLength(1);
  await Promise.all(winners.map((one) => one.value.release()));
  expect(await readdir(directory)).toEqual([]);
});
