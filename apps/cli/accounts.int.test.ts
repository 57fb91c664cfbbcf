import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestServer, type TestServer } from '@vouch/server/testing/test-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('bin/vouch.mjs', import.meta.url));
let server: TestServer;
let token = '';

beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('admin', 'chief@example.com');
});
afterAll(() => server.stop());

/** Runs the command beside the running server. */
function vouch(args: readonly string[], dataDir = server.settings.dataDir) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, VOUCH_DATA_DIR: dataDir };
    execFile(process.execPath, [program, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout: stdout.trim(), stderr }),
    );
  });
}

test('reset-password prints a link of the running server that sets a new password', async () => {
  const { code, stdout } = await vouch(['reset-password', 'chief@example.com']);
  expect(code).toBe(0);
  expect(stdout.startsWith(`${server.url}/app/reset-password?token=`)).toBe(true);
  const json = { token: new URL(stdout).searchParams.get('token'), new_password: 'a fine new password' };
  expect((await server.call('/auth/password-reset/confirm', { json })).status).toBe(204);
  const login = { email: 'chief@example.com', password: 'a fine new password' };
  expect((await server.call('/auth/login', { json: login })).status).toBe(200);
  const nobody = await vouch(['reset-password', 'nobody@example.com']);
  expect([nobody.code, nobody.stdout]).toEqual([1, '']);
  expect(nobody.stderr).toContain('Nobody has this e-mail address.');
});

test('key create prints a key with the scopes that are named, and no more than the person may have', async () => {
  const options = ['--email', 'chief@example.com', '--name', 'Nightly export'];
  const made = await vouch(['key', 'create', ...options, '--scope', 'read', 'analyze', '--days', '30']);
  expect(made.stdout).toMatch(/^vk_[\w-]{43}$/);
  expect((await server.call('/invoices', { token: made.stdout })).status).toBe(200);
  expect((await server.call('/audit', { token: made.stdout })).body['code']).toBe('scope-missing');
  await server.token('user', 'plain@example.com');
  const beyond = await vouch([
    'key',
    'create',
    '--email',
    'plain@example.com',
    '--name',
    'x',
    '--scope',
    'admin',
  ]);
  expect(beyond.code).toBe(1);
  expect(beyond.stderr).toContain('administrators');
});

test('audit verify tells an intact log, and the first entry that was changed', async () => {
  const intact = await vouch(['audit', 'verify']);
  expect(intact.code).toBe(0);
  expect(intact.stdout).toMatch(/^All \d+ entries are as they were written/);
  const { executor } = server.composition.foundation.database;
  const [entry] = ((await server.call('/audit?per_page=1', { token })).body['entries'] ?? []) as Array<{
    id: string;
    sequence: number;
  }>;
  await executor.execute('alter table audit_log disable trigger audit_log_append_only');
  await executor.execute(`update audit_log set action = 'nothing.happened' where id = '${entry?.id}'`);
  const broken = await vouch(['audit', 'verify']);
  expect(broken.code).toBe(1);
  expect(broken.stdout).toContain(`Entry ${entry?.sequence} (${entry?.id}) was changed`);
  expect(JSON.parse((await vouch(['audit', 'verify', '--json'])).stdout)).toMatchObject({
    broken: { sequence: entry?.sequence, reason: 'changed' },
  });
});

test('the same works where no server runs, on the database itself', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vouch-'));
  const issued = await vouch(['token', '--email', 'early@example.com'], dataDir);
  expect(issued.code).toBe(0);
  expect((await vouch(['reset-password', 'early@example.com'], dataDir)).stdout).toContain(
    '/app/reset-password?token=',
  );
  expect((await vouch(['audit', 'verify'], dataDir)).stdout).toMatch(/^All \d+ entries/);
  await rm(dataDir, { recursive: true, force: true });
});
