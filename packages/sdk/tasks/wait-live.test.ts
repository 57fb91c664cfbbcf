import { Server, type Socket } from 'socket.io';
import { expect, it, vi } from 'vitest';
import { createVouchClient } from '../client.ts';
import { TASK_ID, taskAnswer } from '../testing/answers.ts';
import { startServer } from '../testing/start-server.ts';

const event = (sequence: number, over: object) => ({ task_id: TASK_ID, timestamp: 1, sequence, ...over });
const progress = event(1, { type: 'progress', progress: 10, message: 'Reading', stage: 'llm_extraction' });
const failed = event(2, { type: 'error', error: 'Damaged.', code: 'damaged', stage: 'fetch' });

/** A server whose task fails when `onJoin` says so over the socket; counts how often its status was asked for. */
async function failingServer(onJoin: (socket: Socket, fail: () => void) => void) {
  let state: object = { status: 'running' };
  const http = await startServer(() => ({ json: taskAnswer(state) }));
  const asked = () => http.calls.filter(({ path }) => path.startsWith('/invoices/status/')).length;
  const server = new Server(http.http);
  server.on('connection', (socket) => {
    socket.on('join_task', async () => {
      // Who waits asks first, and finds the task running.
      await vi.waitUntil(() => asked() > 0);
      onJoin(socket, () => {
        state = { status: 'failed', error: 'Damaged.', code: 'damaged' };
      });
    });
  });
  const end = async () => {
    await server.close();
    await http[Symbol.asyncDispose]();
  };
  return { url: http.url, asked, [Symbol.asyncDispose]: end };
}

it('hears the end of a task live, and tells each event on the way', async () => {
  await using server = await failingServer((socket, fail) => {
    fail();
    socket.emit('task_update', progress);
    socket.emit('task_update', failed);
  });
  const seen: string[] = [];
  const client = createVouchClient({ baseUrl: server.url });
  const waiting = client.waitForTask(TASK_ID, {
    // Longer than the test may take: only the live event can end the pause.
    firstPauseMs: 600_000,
    onUpdate: ({ type }) => seen.push(type),
  });
  await expect(waiting).rejects.toMatchObject({ name: 'TaskEndedError', code: 'damaged' });
  expect(seen).toEqual(['progress', 'error']);
  expect(server.asked()).toBe(2);
});

it('asks on when it is not let in', async () => {
  await using server = await failingServer((socket, fail) => {
    socket.emit('join_error', { task_id: TASK_ID, code: 'not-found', error: 'There is no such task.' });
    fail();
  });
  const client = createVouchClient({ baseUrl: server.url });
  await expect(client.waitForTask(TASK_ID, { firstPauseMs: 20 })).rejects.toMatchObject({ code: 'damaged' });
});

it('lets a second listener hear a task, and both hear all of it', async () => {
  await using server = await failingServer((socket, fail) => {
    fail();
    socket.emit('task_update', progress);
    socket.emit('task_update', failed);
  });
  const client = createVouchClient({ baseUrl: server.url });
  const heard: number[] = [];
  const watched = new Promise<void>((resolve) => {
    client.watchTask(TASK_ID, {
      onUpdate: ({ sequence, type }) => {
        heard.push(sequence);
        if (type === 'error') resolve();
      },
    });
  });
  const updates: number[] = [];
  const onUpdate = ({ sequence }: { readonly sequence: number }) => updates.push(sequence);
  await client.waitForTask(TASK_ID, { firstPauseMs: 600_000, onUpdate }).catch(() => null);
  await watched;
  expect([heard, updates]).toEqual([
    [1, 2],
    [1, 2],
  ]);
});
