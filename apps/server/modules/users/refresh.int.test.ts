import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

const PASSWORD = 'correct horse battery';
let server: TestServer;
let admin = '';
let email = '';
beforeAll(async () => {
  server = await startTestServer();
  admin = await server.token('admin');
});
afterAll(() => server.stop());
beforeEach(async () => {
  email = `program-${Math.random().toString(36).slice(2)}@example.com`;
  const json = { email, password: PASSWORD };
  expect((await server.call('/users', { json, token: admin })).status).toBe(201);
});

const signIn = async () => (await server.call('/auth/login', { json: { email, password: PASSWORD } })).body;
const refresh = (refreshToken: unknown) =>
  server.call('/auth/refresh', { json: { refresh_token: refreshToken } });
const works = async (token: unknown) =>
  (await server.call('/auth/me', { token: String(token) })).status === 200;

test('each refresh gives a new pair, and the chain goes on as long as each token is used once', async () => {
  let pair = await signIn();
  const seen = new Set([pair['refresh_token']]);
  for (let round = 0; round < 5; round += 1) {
    const answer = await refresh(pair['refresh_token']);
    expect(answer.status).toBe(200);
    pair = answer.body;
    seen.add(pair['refresh_token']);
    expect(await works(pair['access_token'])).toBe(true);
  }
  expect(seen.size).toBe(6);
});

test('a token that comes again, however old, ends every token of its family at once', async () => {
  const first = await signIn();
  const second = (await refresh(first['refresh_token'])).body;
  const third = (await refresh(second['refresh_token'])).body;
  const again = await refresh(first['refresh_token']);
  expect([again.status, again.body['code']]).toEqual([401, 'session-ended']);
  expect((await refresh(third['refresh_token'])).status).toBe(401);
  for (const { access_token: token } of [first, second, third]) expect(await works(token)).toBe(false);
  const { body } = await server.call('/audit?action=session.copied-token', { token: admin });
  expect(body['entries']).toContainEqual(
    expect.objectContaining({ actor: expect.objectContaining({ email }) }),
  );
});

test('of many who use one token at once, one gets a new one; as the others had a copy, the family ends', async () => {
  const { refresh_token: token } = await signIn();
  const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(token)));
  const winners = answers.filter(({ status }) => status === 200);
  expect(winners).toHaveLength(1);
  expect((await refresh(winners[0]?.body['refresh_token'])).status).toBe(401);
  expect(await works(winners[0]?.body['access_token'])).toBe(false);
});

test('other sessions of the person go on', async () => {
  const [one, other] = [await signIn(), await signIn()];
  await refresh(one['refresh_token']);
  await refresh(one['refresh_token']);
  expect((await refresh(other['refresh_token'])).status).toBe(200);
});

test('a made-up token, or one of another session, ends nothing', async () => {
  const [mine, other] = [await signIn(), await signIn()];
  const [id = ''] = String(mine['refresh_token']).split('.');
  const [, secretOfOther = ''] = String(other['refresh_token']).split('.');
  for (const madeUp of [`${id}.${'x'.repeat(43)}`, `${id}.${secretOfOther}`, `${id}.`, 'x'.repeat(60)]) {
    expect((await refresh(madeUp)).status).toBe(401);
  }
  expect((await refresh(mine['refresh_token'])).status).toBe(200);
});
