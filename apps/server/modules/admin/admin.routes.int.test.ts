import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { AdminHealth, JobList } from '@vouch/contract/admin/admin.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
beforeAll(async () => {
  server = await startTestServer({ REDIS_URL: inject('redisUrl') });
  token = await server.token('admin');
});
afterAll(() => server.stop());

test('health for administrators tells what was really probed', async () => {
  const answer = await server.call('/admin/health', { token });
  expect(answer.status).toBe(200);
  const { services, overall_status: overall } = AdminHealth.parse(answer.body);
  expect(overall).toBe('healthy');
  expect(services.postgres.connections?.current).toBeGreaterThan(0);
  expect(services.postgres.connections?.max).toMatch(/^\d+$/);
  expect(services.redis.memory_used).toMatch(/^[\d.]+[BKMG]$/);
  expect(services.celery_worker.active_workers).toBe(1);
  expect(services.system.memory.total).toBeGreaterThan(services.system.memory.available);
});

test('jobs are listed, filtered and counted, each organization its own', async () => {
  const taken = await server.call('/invoices/upload', {
    token,
    body: formOf(await invoicePdf(500), 'a.pdf'),
  });
  await server.ended(taken.body['task_id'], token);
  const list = JobList.parse((await server.call('/admin/jobs', { token })).body);
  expect(list.jobs.map(({ id }) => id)).toContain(taken.body['task_id']);
  expect(list.pagination.per_page).toBe(50);
  expect(list.statistics).toMatchObject({
    total_jobs: 1,
    recent_jobs_24h: 1,
    status_breakdown: { completed: 1 },
  });
  const running = JobList.parse((await server.call('/admin/jobs?status=processing', { token })).body);
  expect(running.jobs).toEqual([]);
  expect((await server.call('/admin/jobs?status=running', { token })).status).toBe(400);
  const foreign = await server.foreignToken();
  expect((await server.call('/admin/jobs', { token: foreign })).body).toMatchObject({ jobs: [] });
});
