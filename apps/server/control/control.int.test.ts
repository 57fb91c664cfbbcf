import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSettings } from '../config/load-settings.ts';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.ts';
import { controlAddressOf } from './control-address.ts';
import { askServer } from './control-client.ts';
import { createSignInAddress, issueToken, OperatorError } from './issue-token.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startEmbeddedServer();
});
afterAll(() => server.stop());

test('a token made before the first start is good afterwards', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vouch-'));
  const environment = { VOUCH_DATA_DIR: dataDir };
  const { token } = await issueToken({ role: 'user', email: 'early@example.com' }, loadSettings(environment));
  const later = await startEmbeddedServer(environment);
  expect((await later.call('/auth/me', { token })).body['email']).toBe('early@example.com');
  await later.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('a sign-in link can be asked for while the server runs', async () => {
  const link = await createSignInAddress(undefined, server.settings);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/app\/sign-in\?token=[\w-]{40,}$/);
  expect(new URL(link).origin).toBe(server.url);
  await expect(createSignInAddress('nobody@example.com', server.settings)).rejects.toThrow(OperatorError);
});

test('who can not read the data folder gets nothing', async () => {
  const answer = await exchange(`${JSON.stringify({ action: 'sign-in-link', key: 'wrong' })}\n`);
  expect(JSON.parse(answer)).toEqual({ ok: false, message: 'The key is wrong.' });
});

test('nonsense on the socket is answered or cut off, and the server lives on', async () => {
  expect(JSON.parse(await exchange('{}\n'))).toMatchObject({ ok: false });
  expect(JSON.parse(await exchange('no json\n'))).toMatchObject({ ok: false });
  expect(await exchange('x'.repeat(10_000))).toBe('');
  expect((await server.call('/health')).status).toBe(200);
});

test('where no server runs, nobody answers', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vouch-'));
  expect(await askServer(dataDir, { action: 'sign-in-link' })).toBeNull();
  await rm(dataDir, { recursive: true, force: true });
});

function exchange(message: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(controlAddressOf(server.settings.dataDir), () => socket.write(message));
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}
