import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { TaskUpdate, type TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
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
let token = '';

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
  token = await one.token('user');
});

afterAll(async () => {
  await Promise.all([...nodes.map((node) => node.stop()), worker.close(2_000)]);
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

test('workers do not listen', async () => {
  expect(await worker.listen()).toBeNull();
});

/** Follows a task at a node from where a client was, until an update of a type comes; the updates seen. */
async function follow(node: TestServer, join: Readonly<Record<string, unknown>>, last: readonly string[]) {
  const socket = io(node.url, { auth: { token }, forceNew: true, transports: ['websocket'] });
  const seen: TaskUpdateBody[] = [];
  await new Promise<void>((resolve) => {
    socket.on('task_update', (update) => {
      if (last.includes(seen.at(-1)?.type ?? '')) return;
      seen.push(TaskUpdate.parse(update));
      if (last.includes(seen.at(-1)?.type ?? '')) resolve();
    });
    socket.emit('join_task', join);
  });
  socket.disconnect();
  return seen;
}

async function uploadTo(node: TestServer, seed: number) {
  const body = formOf(await invoicePdf(seed), 'a.pdf');
  const answer = await node.call('/invoices/upload', { token, body });
  expect(answer.status).toBe(202);
  return { taskId: String(answer.body['task_id']), documentId: String(answer.body['document_id']) };
}

test('what one node takes in, the worker reads, and every node shows, live', async () => {
  const [one, two] = nodes;
  const { taskId, documentId } = await uploadTo(one, 300);
  const seen = await follow(two, { task_id: taskId }, ['complete', 'error']);
  expect(seen.map(({ sequence }) => sequence)).toEqual(seen.map((_, index) => index + 1));
  expect((await two.ended(taskId, token)).body['status']).toBe('completed');
  expect((await two.call(`/documents/${documentId}/file`, { token })).status).toBe(200);
});

test('who loses a node in the middle of the work goes on at another, and misses and repeats nothing', async () => {
  const [one, two] = nodes;
  const { taskId } = await uploadTo(one, 302);
  const before = await follow(one, { task_id: taskId }, ['stage_start']);
  const join = { task_id: taskId, last_sequence: before.at(-1)?.sequence };
  const after = await follow(two, join, ['complete', 'error']);
  const all = [...before, ...after];
  expect(after.length).toBeGreaterThan(1);
  expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1));
  expect(all.at(-1)?.type).toBe('complete');
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
