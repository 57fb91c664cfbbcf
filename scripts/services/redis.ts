import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';
import type { Service } from './service.ts';

const SETTING = 'VOUCH_TEST_REDIS_URL';

/** A private Redis in memory, or the one that the setting names. */
export async function startRedis(): Promise<Service> {
  const given = process.env[SETTING];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const program = findProgram({
    names: ['redis-server'],
    folders: ['/usr/sbin'],
    debianPackage: 'redis-server',
    setting: SETTING,
  });
  const port = await freePort();
  const server = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let log = '';
  server.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const deadline = performance.now() + 30_000;
  while (!log.includes('Ready to accept connections')) {
    if (server.exitCode !== null || performance.now() > deadline)
      throw new Error(`Redis did not start: ${log}`);
    await sleep(50);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await Promise.race([new Promise((resolve) => server.once('exit', resolve)), sleep(5_000)]);
      server.kill('SIGKILL');
    },
  };
}
