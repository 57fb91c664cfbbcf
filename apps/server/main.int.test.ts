import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const running: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly dataDir: string;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

async function start(environment: Readonly<Record<string, string>> = {}): Promise<Started> {
  const dataDir = environment['VOUCH_DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'vouch-')));
  folders.push(dataDir);
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', VOUCH_DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, dataDir, output: () => output, exit };
}

async function addressOf(started: Started): Promise<string> {
  await expect.poll(() => started.output(), { timeout: 60_000 }).toContain('works once');
  return /Open\s+(http:\S+)\/app\//.exec(started.output())?.[1] ?? '';
}

test('wrong settings are listed all at once in plain words, and nothing starts', async () => {
  const started = await start({ PORT: 'eight', JWT_SECRET: 'short' });
  expect(await started.exit).toBe(1);
  expect(started.output()).toContain('  PORT: Write a whole number');
  expect(started.output()).toContain('  JWT_SECRET: Write at least 32 bytes.');
  expect(started.output()).not.toMatch(/at \w+.*\(file:/);
});

test('the first start prints an address and a sign-in link that works once', async () => {
  const started = await start();
  const address = await addressOf(started);
  const token = /sign-in\?token=(\S+)/.exec(started.output())?.[1];
  const signIn = () =>
    fetch(`${address}/auth/link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
  expect((await signIn()).status).toBe(200);
  expect((await signIn()).status).toBe(401);
  const second = await start({ VOUCH_DATA_DIR: started.dataDir });
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain('in use by another Vouch');
});

test('a stop signal lets a request that has begun end, takes no new ones, and ends in order', async () => {
  const started = await start();
  const { port } = new URL(await addressOf(started));
  const body = JSON.stringify({ email: 'a@example.com', password: 'x' });
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
  const slow = request({ port, host: '127.0.0.1', path: '/auth/login', method: 'POST', headers });
  const status = new Promise<number | undefined>((resolve, reject) => {
    slow.on('response', (response) => resolve(response.resume().statusCode));
    slow.on('error', reject);
  });
  slow.write(body.slice(0, 10));
  await new Promise((resolve) => setTimeout(resolve, 200));
  started.child.kill('SIGTERM');
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/health`).then(
        ({ status: code }) => code,
        () => 'refused',
      ),
    )
    .toBe('refused');
  slow.end(body.slice(10));
  expect(await status).toBe(401);
  expect(await started.exit).toBe(0);
});

test('a second signal ends at once', async () => {
  const started = await start();
  const { port } = new URL(await addressOf(started));
  const hanging = request({
    port,
    host: '127.0.0.1',
    path: '/auth/login',
    method: 'POST',
    headers: { 'content-length': '5' },
  });
  hanging.on('error', () => undefined);
  hanging.write('{');
  await new Promise((resolve) => setTimeout(resolve, 200));
  started.child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 600));
  started.child.kill('SIGTERM');
  expect(await started.exit).toBe(1);
});

test('an unreachable database is told in one sentence without its password', async () => {
  const started = await start({ DATABASE_URL: 'postgres://vouch:hidden@127.0.0.1:1/vouch' });
  expect(await started.exit).toBe(1);
  expect(started.output()).toMatch(/^The database 127\.0\.0\.1:1\/vouch can't be used: .*DATABASE_URL.*\n$/);
});

test('a worker of its own asks for a shared database', async () => {
  const started = await start({ VOUCH_ROLE: 'worker' });
  expect(await started.exit).toBe(1);
  expect(started.output()).toContain('  DATABASE_URL: Set it, so that "worker" shares a database');
});
