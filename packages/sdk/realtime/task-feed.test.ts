import type { TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import { Server, type Socket } from 'socket.io';
import { expect, it } from 'vitest';
import { startServer } from '../testing/start-server.ts';
import { TASK_ID } from '../testing/answers.ts';
import { createTaskFeed } from './task-feed.ts';

const progress = (sequence: number) => ({
  type: 'progress',
  task_id: TASK_ID,
  timestamp: 1,
  sequence,
  progress: sequence * 10,
  message: 'Reading',
  stage: 'llm_extraction',
});
const failed = (sequence: number) => ({
  type: 'error',
  task_id: TASK_ID,
  timestamp: 1,
  sequence,
  error: 'The file is damaged.',
  code: 'damaged',
  stage: 'fetch',
});

interface Join {
  readonly task_id: string;
  readonly last_sequence: number;
}

/** Runs one feed against a server that does as told; gives what the listener saw and what the server was asked. */
async function follow(onJoin: (socket: Socket, join: Join, round: number) => void) {
  await using http = await startServer(() => ({ status: 404 }));
  const server = new Server(http.http);
  const joins: Join[] = [];
  server.on('connection', (socket) => {
    socket.on('join_task', (join: Join) => {
      joins.push(join);
      onJoin(socket, join, joins.length);
    });
  });
  const feed = createTaskFeed({ baseUrl: http.url, token: () => 'abc' });
  const updates: TaskUpdateBody[] = [];
  const refusal = await new Promise<string | null>((resolve) => {
    feed.watchTask(TASK_ID, {
      onUpdate: (update) => {
        updates.push(update);
        if (update.type === 'error') resolve(null);
      },
      onRefused: resolve,
    });
  });
  feed.close();
  await server.close();
  return { joins, sequences: updates.map(({ sequence }) => sequence), refusal };
}

it('gives each event once and in order, when live ones overtake the replay', async () => {
  const { sequences } = await follow((socket, { last_sequence: last }) => {
    for (const event of [progress(3), progress(1), progress(2), progress(2), progress(3), failed(4)]) {
      if (event.sequence > last) socket.emit('task_update', event);
    }
  });
  expect(sequences).toEqual([1, 2, 3, 4]);
});

it('asks only for what it missed after the connection broke', async () => {
  const { sequences, joins } = await follow((socket, { last_sequence: last }, round) => {
    for (const event of [progress(1), progress(2), progress(3), failed(4)]) {
      if (event.sequence > last && (round > 1 || event.sequence <= 2)) socket.emit('task_update', event);
    }
    if (round === 1) setTimeout(() => socket.conn.close(), 20);
  });
  expect(sequences).toEqual([1, 2, 3, 4]);
  expect(joins.map((join) => join.last_sequence)).toEqual([0, 2]);
});

it('drops what is no event of the contract', async () => {
  const { sequences } = await follow((socket) => {
    socket.emit('task_update', { ...progress(1), progress: 'much' });
    socket.emit('task_update', null);
    socket.emit('task_update', failed(1));
  });
  expect(sequences).toEqual([1]);
});

it('tells when the server does not let it in', async () => {
  const { refusal } = await follow((socket) => {
    socket.emit('join_error', { task_id: TASK_ID, code: 'not-found', error: 'There is no such task.' });
  });
  expect(refusal).toBe('There is no such task.');
});
