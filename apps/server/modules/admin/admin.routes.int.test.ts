import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { AdminHealth, Job, JobList } from '@vouch/contract/admin/admin.ts';
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
    status_breakdown: { queued: 0, processing: 0, completed: 1, failed: 0, cancelled: 0 },
  });
  const running = JobList.parse((await server.call('/admin/jobs?status=processing', { token })).body);
  expect(running.jobs).toEqual([]);
  expect((await server.call('/admin/jobs?status=running', { token })).status).toBe(400);
  const foreign = await server.foreignToken();
  expect((await server.call('/admin/jobs', { token: foreign })).body).toMatchObject({ jobs: [] });
});

test('a job that failed can be tried again, once, which stands in the audit log; cancelling it changes nothing', async () => {
  const body = formOf(Buffer.from('%PDF-1.7 no invoice'), 'b.pdf');
  const taken = await server.call('/invoices/upload', { token, body });
  const taskId = String(taken.body['task_id']);
  await server.ended(taskId, token);
  const path = `/admin/jobs/${taskId}`;
  const cancelled = Job.parse((await server.call(`${path}/cancel`, { method: 'POST', token })).body);
  expect(cancelled).toMatchObject({ id: taskId, status: 'failed' });
  const retried = await server.call(`${path}/retry`, { method: 'POST', token });
  expect(retried.status, retried.text).toBe(202);
  const again = Job.parse(retried.body);
  expect(again).toMatchObject({ retry_of: taskId });
  expect((await server.call(`${path}/retry`, { method: 'POST', token })).body['id']).toBe(again.id);
  await server.ended(again.id, token);
  const log = (await server.call('/audit?per_page=100', { token })).text;
  expect(log).toContain('job.retried');
  expect(log).not.toContain('job.cancelled');
});

test('a job that is done can not be tried again', async () => {
  const { jobs } = JobList.parse((await server.call('/admin/jobs?status=completed', { token })).body);
  const answer = await server.call(`/admin/jobs/${jobs[0]?.id}/retry`, { method: 'POST', token });
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ code: 'not-retriable' });
});

test('only administrators of the organization get at health and jobs', async () => {
  const { jobs } = JobList.parse((await server.call('/admin/jobs', { token })).body);
  const user = await server.token('user');
  const foreign = await server.foreignToken();
  const missing = '00000000-0000-7000-8000-000000000000';
  for (const action of ['retry', 'cancel']) {
    const path = `/admin/jobs/${jobs[0]?.id}/${action}`;
    expect((await server.call(path, { method: 'POST' })).status).toBe(401);
    expect((await server.call(path, { method: 'POST', token: user })).status).toBe(403);
    expect((await server.call(path, { method: 'POST', token: foreign })).status).toBe(404);
    const gone = await server.call(`/admin/jobs/${missing}/${action}`, { method: 'POST', token });
    expect(gone.status).toBe(404);
    expect((await server.call(`/admin/jobs/x/${action}`, { method: 'POST', token })).status).toBe(400);
  }
  for (const path of ['/admin/health', '/admin/jobs']) {
    expect((await server.call(path)).status).toBe(401);
    expect((await server.call(path, { token: user })).status).toBe(403);
  }
  expect((await server.call('/admin/jobs?per_page=101', { token })).status).toBe(400);
});
