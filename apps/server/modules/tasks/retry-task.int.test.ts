import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TaskStatus } from '@vouch/contract/tasks/task.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let files: Server;
let isUp = false;
let server: TestServer;
let token = '';
let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await invoicePdf(820);
  files = createServer((_request, response) => {
    response.writeHead(isUp ? 200 : 503).end(isUp ? pdf : '');
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(files.address() as AddressInfo).port}`;
  server = await startTestServer({ BLOB_URL_ALLOWED_HOSTS: host });
  token = await server.token('user');
});
afterAll(async () => {
  await server.stop();
  files.close();
});

const retry = (taskId: unknown, as: string | undefined = token) =>
  server.call(`/tasks/${String(taskId)}/retry`, {
    method: 'POST',
    ...(as === undefined ? {} : { token: as }),
  });
const fetchFailed = async () => {
  isUp = false;
  const url = `http://127.0.0.1:${(files.address() as AddressInfo).port}/invoice.pdf`;
  const accepted = await server.call('/invoices/upload', { token, json: { blob_url: url } });
  const taskId = accepted.body['task_id'];
  expect((await server.ended(taskId, token)).body).toMatchObject({
    status: 'failed',
    code: 'blob-url-refused',
  });
  return taskId;
};

test('a document whose address did not answer is fetched by a new task, and the failed one stays as it is', async () => {
  const taskId = await fetchFailed();
  isUp = true;
  const answer = await retry(taskId);
  expect(answer.status).toBe(202);
  const again = TaskStatus.parse(answer.body);
  expect(again).toMatchObject({ retry_of: taskId, filename: 'invoice.pdf' });
  expect((await server.ended(again.task_id, token)).body).toMatchObject({ status: 'completed' });
  expect((await server.ended(taskId, token)).body).toMatchObject({ status: 'failed' });
});

test('a task has one retry, however often it is asked for', async () => {
  const taskId = await fetchFailed();
  const answers = await Promise.all([retry(taskId), retry(taskId), retry(taskId)]);
  expect(new Set(answers.map(({ body }) => body['task_id'])).size).toBe(1);
});

test('a task that completed is not tried again', async () => {
  const accepted = await server.call('/invoices/upload', { token, body: formOf(pdf, 'a.pdf') });
  await server.ended(accepted.body['task_id'], token);
  expect((await retry(accepted.body['task_id'])).body).toMatchObject({ status: 409, code: 'not-retriable' });
});

test('a retry needs sign-in, and a task of the own organization', async () => {
  const taskId = await fetchFailed();
  const anonymous = await server.call(`/tasks/${String(taskId)}/retry`, { method: 'POST' });
  expect(anonymous.status).toBe(401);
  expect((await retry(taskId, await server.foreignToken())).status).toBe(404);
  expect((await retry('not-an-id')).status).toBe(400);
});
