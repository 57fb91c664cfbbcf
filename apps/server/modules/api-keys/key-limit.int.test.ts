import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_PER_MINUTE: '6', API_KEY_LIMIT_PER_HOUR: '3' });
});
afterAll(() => server.stop());

test('each key has its own limit an hour, beside that of its owner', async () => {
  const token = await server.token('user');
  const make = async () => {
    const json = { name: 'k', scopes: ['read'] };
    return String((await server.call('/api-keys', { json, token })).body['key']);
  };
  const [one, two] = [await make(), await make()];
  const use = (proof: string) => server.call('/auth/me', { token: proof });
  const statuses = [];
  for (let i = 0; i < 4; i += 1) statuses.push((await use(one)).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await use(one);
  expect(refused.body['code']).toBe('too-many-requests');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  expect((await use(two)).status).toBe(200);
  expect((await use(token)).status).toBe(200);
});
