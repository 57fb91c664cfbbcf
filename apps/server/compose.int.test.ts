import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { compose, type Composition } from './compose.ts';
import { loadSettings } from './config/load-settings.ts';
import {
  createFreshDatabase,
  type FreshDatabase,
  quiet,
} from './platform/database/testing/fresh-postgres.ts';
import { formOf, invoicePdf } from './testing/forms.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let database: FreshDatabase;
let dataDir = '';
let nodes: readonly [TestServer, TestServer];
let worker: Composition;

beforeAll(async () => {
  database = await createFreshDatabase(inject('databaseUrl'));
  dataDir = await mkdtemp(join(tmpdir(), 'vouch-'));
  const shared = {
    DATABASE_URL: database.connectionString,
    REDIS_URL: inject('redisUrl'),
    VOUCH_DATA_DIR: dataDir,
    SOCKET_ACCESS: 'authenticated',
  };
  // All at once, on an empty database: one of them makes the schema, the organization and the keys.
  const [one, two, third] = await Promise.all([
    startTestServer({ ...shared, VOUCH_ROLE: 'api' }),
    startTestServer({ ...shared, VOUCH_ROLE: 'api' }),
    compose(loadSettings({ ...shared, VOUCH_ROLE: 'worker' }), quiet),
  ]);
  nodes = [one, two];
  worker = third;
});

afterAll(async () => {
  await Promise.all([...nodes.map((node) => node.stop()), worker.close(2_000)]);
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

test('workers do not listen', async () => {
  expect(await worker.listen()).toBeNull();
});

test('what one node takes in, the worker reads, and every node shows, live', async () => {
  const [one, two] = nodes;
  const token = await one.token('user');
  const answer = await one.call('/invoices/upload', { token, body: formOf(await invoicePdf(300), 'a.pdf') });
  expect(answer.status).toBe(202);
  const taskId = String(answer.body['task_id']);
  const seen: number[] = [];
  const socket = io(two.url, { auth: { token }, forceNew: true, transports: ['websocket'] });
  const isComplete = new Promise<void>((resolve) => {
    socket.on('task_update', (update: { sequence: number; type: string }) => {
      seen.push(update.sequence);
      if (update.type === 'complete') resolve();
    });
  });
  socket.emit('join_task', { task_id: taskId });
  await isComplete;
  socket.disconnect();
  expect(seen).toEqual(seen.map((_, index) => index + 1));
  expect((await two.ended(taskId, token)).body['status']).toBe('completed');
  const documentId = String(answer.body['document_id']);
  expect((await two.call(`/documents/${documentId}/file`, { token })).status).toBe(200);
});

test('a node without a worker of its own still judges files', async () => {
  const answer = await nodes[1].call('/analyze', { body: formOf(await invoicePdf(301), 'a.pdf') });
  expect(answer.status).toBe(200);
});

test('health tells of Redis, workers and the database', async () => {
  const { status, body } = await nodes[0].call('/health/detailed');
  expect(status).toBe(200);
  expect(body['components']).toMatchObject({
    database: { status: 'healthy' },
    redis: { status: 'healthy' },
    workers: { status: 'healthy' },
  });
});
