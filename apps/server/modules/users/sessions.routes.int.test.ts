import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestAnswer, type TestServer } from '../../testing/test-server.ts';

const PASSWORD = 'correct horse battery';
let server: TestServer;
let [admin, foreign] = ['', ''];
beforeAll(async () => {
  server = await startTestServer();
  [admin, foreign] = [await server.token('admin'), await server.foreignToken()];
  for (const email of ['one@example.com', 'two@example.com']) {
    await server.call('/users', { json: { email, password: PASSWORD }, token: admin });
  }
});
afterAll(() => server.stop());

const signIn = async (email: string, agent = 'a program') => {
  const request = { json: { email, password: PASSWORD }, headers: { 'user-agent': agent } };
  return String((await server.call('/auth/login', request)).body['access_token']);
};
const list = async (token: string, path = '/auth/sessions') =>
  ((await server.call(path, { token })).body['sessions'] ?? []) as Array<TestAnswer['body']>;
const end = (id: unknown, token?: string) =>
  server.call(`/auth/sessions/${String(id)}`, {
    method: 'DELETE',
    ...(token === undefined ? {} : { token }),
  });
const works = async (token: string) => (await server.call('/auth/me', { token })).status === 200;

test('shows the own sessions with what began them, never a secret', async () => {
  const token = await signIn('one@example.com', 'curl/8');
  await signIn('two@example.com');
  const sessions = await list(token);
  expect(sessions).toHaveLength(1);
  expect(sessions[0]).toMatchObject({ kind: 'refresh', user_agent: 'curl/8', is_current: true });
  expect(JSON.stringify(sessions)).not.toMatch(/hash|secret|token/);
});

test('an ended session stops at once; those of others are not there', async () => {
  const [mine, another, theirs] = [
    await signIn('one@example.com'),
    await signIn('one@example.com'),
    await signIn('two@example.com'),
  ];
  const [theirSession] = await list(theirs);
  const anotherId = (await list(another)).find((one) => one['is_current'] === true)?.['id'];
  expect((await end(theirSession?.['id'], mine)).status).toBe(404);
  expect((await end(anotherId, foreign)).status).toBe(404);
  expect((await end(anotherId)).status).toBe(401);
  expect((await end(anotherId, mine)).status).toBe(204);
  expect([await works(another), await works(mine), await works(theirs)]).toEqual([false, true, true]);
  expect((await end(anotherId, mine)).status).toBe(404);
});

test('all others can be ended at once', async () => {
  const [mine, another] = [await signIn('two@example.com'), await signIn('two@example.com')];
  expect((await server.call('/auth/sessions', { method: 'DELETE', token: mine })).status).toBe(204);
  expect([await works(mine), await works(another)]).toEqual([true, false]);
});

test('administrators see and end the sessions of everyone in the organization, and of nobody else', async () => {
  const token = await signIn('one@example.com');
  const { id: userId } = (await server.call('/auth/me', { token })).body;
  const path = `/users/${String(userId)}/sessions`;
  const sessions = await list(admin, path);
  expect(sessions.length).toBeGreaterThan(0);
  expect((await server.call(path, { token: foreign })).status).toBe(404);
  expect((await server.call(path, { token })).status).toBe(403);
  expect((await server.call(path, { method: 'DELETE', token: foreign })).status).toBe(404);
  expect((await end(sessions[0]?.['id'], admin)).status).toBe(204);
  await signIn('one@example.com');
  expect((await server.call(path, { method: 'DELETE', token: admin })).status).toBe(204);
  expect(await list(admin, path)).toEqual([]);
  expect(await works(token)).toBe(false);
});
