import { JoinedTask, type JoinedTaskBody, JoinError } from '@vouch/contract/tasks/sockets.ts';
import { TaskUpdate, type TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import { io, type Socket } from 'socket.io-client';
import type { z } from 'zod';
import { createSequenceGate, type SequenceGate } from './sequence-gate.ts';

/** Who listens to one task. */
export interface TaskListener {
  /** Every event of the task exactly once and in order, also those from before the call. */
  readonly onUpdate: (update: TaskUpdateBody) => void;
  /** The task as it stood when the server let us in; again after each reconnection. */
  readonly onJoined?: (joined: JoinedTaskBody) => void;
  /** The server did not let us in. */
  readonly onRefused?: (message: string) => void;
}

/** Live events of tasks over one shared connection, which is open only while somebody listens. */
export interface TaskFeed {
  /** Starts listening; call the answer to stop. A task may have several listeners. */
  watchTask(taskId: string, listener: TaskListener): () => void;
  close(): void;
}

/** Where the feed connects and how it proves who it is. */
export interface TaskFeedOptions {
  /** E.g. "http://localhost:8000"; empty for the page's own origin. */
  readonly baseUrl: string;
  /** Bearer token; `null` when the session cookie is used. */
  readonly token: () => string | null;
}

interface Watch {
  readonly taskId: string;
  readonly listener: TaskListener;
  readonly gate: SequenceGate;
}

/** Creates the feed; it connects with the first listener. */
export function createTaskFeed(options: TaskFeedOptions): TaskFeed {
  const watches = new Set<Watch>();
  const socket = createSocket(options);
  const of = (taskId: string | null | undefined) => [...watches].filter((watch) => watch.taskId === taskId);
  const join = ({ taskId, gate }: Watch) =>
    socket.emit('join_task', { task_id: taskId, last_sequence: gate.last() });
  const leave = (watch: Watch) => {
    if (!watches.delete(watch)) return;
    if (socket.connected && of(watch.taskId).length === 0)
      socket.emit('leave_task', { task_id: watch.taskId });
    if (watches.size === 0) socket.disconnect();
  };
  const hand = (update: TaskUpdateBody, watch: Watch) => {
    const step = watch.gate.admit(update.sequence);
    if (step === 'ask-again') join(watch);
    if (step !== 'pass') return;
    if (update.type === 'complete' || update.type === 'error') leave(watch);
    watch.listener.onUpdate(update);
  };

  socket.on('connect', () => {
    for (const watch of watches) join(watch);
  });
  onMessage(socket, { name: 'task_update', schema: TaskUpdate }, (update) => {
    for (const watch of of(update.task_id)) hand(update, watch);
  });
  onMessage(socket, { name: 'joined_task', schema: JoinedTask }, (joined) => {
    for (const { listener } of of(joined.task_id)) listener.onJoined?.(joined);
  });
  onMessage(socket, { name: 'join_error', schema: JoinError }, ({ task_id: taskId, error }) => {
    for (const { listener } of of(taskId)) listener.onRefused?.(error);
  });

  return {
    watchTask: (taskId, listener) => {
      const watch = { taskId, listener, gate: createSequenceGate() };
      watches.add(watch);
      if (socket.connected) join(watch);
      else socket.connect();
      return () => leave(watch);
    },
    close: () => {
      watches.clear();
      socket.disconnect();
    },
  };
}

/** Hears messages of a kind; what is none of the contract is dropped. */
function onMessage<T extends z.ZodType>(
  socket: Socket,
  { name, schema }: { readonly name: string; readonly schema: T },
  take: (message: z.output<T>) => void,
): void {
  socket.on(name, (data: unknown) => {
    const parsed = schema.safeParse(data);
    if (parsed.success) take(parsed.data);
  });
}

function createSocket({ baseUrl, token }: TaskFeedOptions): Socket {
  const settings = {
    autoConnect: false,
    withCredentials: true,
    auth: (send: (data: object) => void) => {
      const bearer = token();
      send(bearer === null ? {} : { token: bearer });
    },
  };
  return baseUrl === '' ? io(settings) : io(baseUrl, settings);
}
