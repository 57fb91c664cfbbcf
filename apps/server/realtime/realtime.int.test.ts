import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type JoinErrorBody, JoinedTask, type JoinedTaskBody } from '@vouch/contract/tasks/sockets.ts';
import { TaskUpdate, type TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import { newId } from '../platform/ids.ts';
import { formOf, invoicePdf } from '../testing/forms.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

interface Seen {
  readonly socket: Socket;
  readonly joined: JoinedTaskBody[];
  readonly updates: TaskUpdateBody[];
  readonly refusals: JoinErrorBody[];
}

const open: Socket[] = [];
let seed = 100;

function connect(url: string, options: Parameters<typeof io>[1] = {}): Seen {
  const socket = io(url, { forceNew: true, reconnection: false, ...options });
  open.push(socket);
  const seen: Seen = { socket, joined: [], updates: [], refusals: [] };
  socket.on('joined_task', (data) => seen.joined.push(JoinedTask.parse(data)));
  socket.on('task_update', (data) => seen.updates.push(TaskUpdate.parse(data)));
  socket.on('join_error', (data: JoinErrorBody) => seen.refusals.push(data));
  return seen;
}

async function uploadTo(server: TestServer, token: string) {
  seed += 1;
  const answer = await server.call('/invoices/upload', {
    token,
    body: formOf(await invoicePdf(seed), 'a.pdf'),
  });
  expect(answer.status).toBe(202);
  const ticket = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { taskId: String(answer.body['task_id']), ticket };
}

const isOver = ({ updates }: Seen) => updates.some(({ type }) => type === 'complete' || type === 'error');
const untilOver = (seen: Seen) => expect.poll(() => isOver(seen), { timeout: 60_000 }).toBe(true);
const sequences = ({ updates }: Seen) => updates.map(({ sequence }) => sequence);
const upTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});

describe('on this machine', () => {
  let server: TestServer;
  let token = '';
  beforeAll(async () => {
    server = await startTestServer();
    token = await server.token('user');
  });
  afterAll(() => server.stop());

  test('a bare connection follows a task from its first event to its end, each event once and in order', async () => {
    const { taskId } = await uploadTo(server, token);
    const seen = connect(server.url);
    seen.socket.emit('join_task', { task_id: taskId });
    await untilOver(seen);
    expect(seen.joined[0]).toMatchObject({ task_id: taskId, room: `task_${taskId}` });
    expect(sequences(seen)).toEqual(upTo(seen.updates.length));
    const types = new Set(seen.updates.map(({ type }) => type));
    for (const type of ['progress', 'stage_start', 'stage_complete', 'complete'])
      expect(types).toContain(type);
    const progress = seen.updates.flatMap((update) => (update.type === 'progress' ? [update.progress] : []));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(new Set(seen.updates.map((update) => update.task_id))).toEqual(new Set([taskId]));
  });

  test('who joins after the end sees all of it; who saw a part, the rest', async () => {
    const { taskId } = await uploadTo(server, token);
    await server.ended(taskId, token);
    const late = connect(server.url, { transports: ['websocket'] });
    late.socket.emit('join_task', { task_id: taskId });
    await untilOver(late);
    expect(late.joined[0]).toMatchObject({ status: 'completed', progress: 100 });
    const last = late.updates.length;
    expect(sequences(late)).toEqual(upTo(last));
    const again = connect(server.url, { transports: ['polling'] });
    again.socket.emit('join_task', { task_id: taskId, last_sequence: last - 2 });
    await untilOver(again);
    expect(sequences(again)).toEqual([last - 1, last]);
  });

  test('several connections and several tasks do not mix', async () => {
    const tasks = await Promise.all([uploadTo(server, token), uploadTo(server, token)]);
    const both = connect(server.url);
    for (const { taskId } of tasks) both.socket.emit('join_task', { task_id: taskId });
    const one = connect(server.url);
    one.socket.emit('join_task', { task_id: tasks[0]?.taskId });
    await expect
      .poll(() => both.updates.filter(({ type }) => type === 'complete').length, { timeout: 60_000 })
      .toBe(2);
    await untilOver(one);
    expect(new Set(one.updates.map((update) => update.task_id))).toEqual(new Set([tasks[0]?.taskId]));
    for (const { taskId } of tasks) {
      const mine = both.updates.filter((update) => update.task_id === taskId);
      expect(mine.map(({ sequence }) => sequence)).toEqual(upTo(mine.length));
    }
  });

  test('nonsense is refused and the connection lives on', async () => {
    const seen = connect(server.url);
    for (const message of [undefined, 'x', {}, { task_id: 5 }, { task_id: 'x' }, { task_id: newId() }]) {
      seen.socket.emit('join_task', message);
    }
    await expect.poll(() => seen.refusals.length).toBe(6);
    expect(seen.refusals.map(({ code }) => code)).toContain('not-found');
    expect(seen.updates).toEqual([]);
    expect(seen.socket.connected).toBe(true);
  });

  test('a message that is far too large ends its connection alone', async () => {
    const seen = connect(server.url, { transports: ['websocket'] });
    await expect.poll(() => seen.socket.connected).toBe(true);
    seen.socket.emit('join_task', { task_id: 'x'.repeat(100_000) });
    await expect.poll(() => seen.socket.connected).toBe(false);
    expect((await server.call('/health')).status).toBe(200);
  });

  test('a page of another origin can not connect', async () => {
    for (const transports of [['polling'], ['websocket']]) {
      const seen = connect(server.url, { transports, extraHeaders: { origin: 'https://evil.example' } });
      const failed = new Promise((resolve) => seen.socket.on('connect_error', resolve));
      expect(await failed).toBeInstanceOf(Error);
    }
  });
});

describe('where sign-in is needed', () => {
  let server: TestServer;
  let token = '';
  beforeAll(async () => {
    server = await startTestServer({ SOCKET_ACCESS: 'authenticated', REDIS_URL: inject('redisUrl') });
    token = await server.token('user');
  });
  afterAll(() => server.stop());

  test('a task id alone opens nothing', async () => {
    const { taskId } = await uploadTo(server, token);
    const seen = connect(server.url);
    seen.socket.emit('join_task', { task_id: taskId });
    await expect.poll(() => seen.refusals[0]?.code).toBe('sign-in-needed');
    await server.ended(taskId, token);
    expect(seen.updates).toEqual([]);
    expect(seen.joined).toEqual([]);
  });

  test('a token, or the ticket of the upload, does', async () => {
    const { taskId, ticket } = await uploadTo(server, token);
    for (const options of [{ auth: { token } }, { extraHeaders: { cookie: ticket } }]) {
      const seen = connect(server.url, options);
      seen.socket.emit('join_task', { task_id: taskId });
      await untilOver(seen);
      expect(sequences(seen)).toEqual(upTo(seen.updates.length));
    }
  });

  test("another organization's token or ticket sees nothing", async () => {
    const { taskId } = await uploadTo(server, token);
    const foreign = await server.foreignToken();
    const { ticket } = await uploadTo(server, foreign);
    for (const options of [
      { auth: { token: foreign } },
      { extraHeaders: { cookie: ticket } },
      { auth: { token: 'x' } },
    ]) {
      const seen = connect(server.url, options);
      seen.socket.emit('join_task', { task_id: taskId });
      await expect.poll(() => seen.refusals[0]?.code).toMatch(/not-found|sign-in-needed/);
      expect(seen.updates).toEqual([]);
    }
  });
});
