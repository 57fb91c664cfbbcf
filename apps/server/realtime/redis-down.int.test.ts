import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  // Nobody listens on port 1.
  server = await startTestServer({ REDIS_URL: 'redis://127.0.0.1:1' });
});
afterAll(async () => {
  await server.stop();
  process.off('unhandledRejection', note);
});

test('without Redis the server serves on, and says what is missing', async () => {
  const token = await server.token('user');
  for (let round = 0; round < 5; round += 1) {
    expect((await server.call('/auth/me', { token })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const health = await server.call('/health/detailed');
  expect(health.status).toBe(503);
  expect(health.body['components']).toMatchObject({
    database: { status: 'healthy' },
    redis: { status: 'unhealthy' },
  });
  expect(unhandled).toEqual([]);
});
