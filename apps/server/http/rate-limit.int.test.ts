import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_PER_MINUTE: '5', SIGN_IN_LIMIT_PER_MINUTE: '3' });
});
afterAll(() => server.stop());

const statuses = async (
  count: number,
  send: () => Promise<{ readonly status: number }>,
): Promise<number[]> => {
  const all: number[] = [];
  for (let i = 0; i < count; i += 1) all.push((await send()).status);
  return all;
};

test('each person has a limit of its own, and hears when to come back', async () => {
  const [one, two] = [
    await server.token('user', 'one@example.com'),
    await server.token('user', 'two@example.com'),
  ];
  const me = (token: string) => server.call('/auth/me', { token });
  expect(await statuses(6, () => me(one))).toEqual([200, 200, 200, 200, 200, 429]);
  const refused = await me(one);
  expect(refused.body['code']).toBe('too-many-requests');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const other = await me(two);
  expect(other.status).toBe(200);
  expect(other.headers.get('ratelimit-limit')).toBe('5');
});

test('guessing passwords is slowed down before it begins', async () => {
  const json = { email: 'admin@vouch.local', password: 'guess' };
  const all = await statuses(5, () => server.call('/auth/login', { json }));
  expect(all.slice(0, 3)).toEqual([401, 401, 401]);
  expect(all.slice(3)).toEqual([429, 429]);
});

test('health and metrics are never counted', async () => {
  expect(new Set(await statuses(12, () => server.call('/health')))).toEqual(new Set([200]));
});
