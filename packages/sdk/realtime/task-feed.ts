import { JoinedTask, type JoinedTaskBody, JoinError } from '@vouch/contract/tasks/sockets.ts';
import { TaskUpdate, type TaskUpdateBody } from '@vouch/contract/tasks/task-update.ts';
import { io, type Socket } from 'socket.io-client';
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
  /** Starts listening; call the answer to stop. One listener a task: a later one takes its place. */
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
  readonly listener: TaskListener;
  readonly gate: SequenceGate;
}

/** Creates the feed; it connects with the first listener. */
export function createTaskFeed(options: TaskFeedOptions): TaskFeed {
  const watches = new Map<string, Watch>();
  const socket = createSocket(options);
  const join = (taskId: string, watch: Watch) =>
    socket.emit('join_task', { task_id: taskId, last_sequence: watch.gate.last() });
  const leave = (taskId: string) => {
    watches.delete(taskId);
    if (socket.connected) socket.emit('leave_task', { task_id: taskId });
    if (watches.size === 0) socket.disconnect();
  };

  socket.on('connect', () => {
    for (const [taskId, watch] of watches) join(taskId, watch);
  });
  socket.on('task_update', (data: unknown) => {
    const parsed = TaskUpdate.safeParse(data);
    const watch = parsed.success ? watches.get(parsed.data.task_id) : undefined;
    if (!parsed.success || !watch) return;
    const update = parsed.data;
    const step = watch.gate.admit(update.sequence);
    if (step === 'ask-again') join(update.task_id, watch);
    if (step !== 'pass') return;
    if (update.type === 'complete' || update.type === 'error') leave(update.task_id);
    watch.listener.onUpdate(update);
  });
  socket.on('joined_task', (data: unknown) => {
    const parsed = JoinedTask.safeParse(data);
    if (parsed.success) watches.get(parsed.data.task_id)?.listener.onJoined?.(parsed.data);
  });
  socket.on('join_error', (data: unknown) => {
    const parsed = JoinError.safeParse(data);
    if (parsed.success) watches.get(parsed.data.task_id ?? '')?.listener.onRefused?.(parsed.data.error);
  });

  return {
    watchTask: (taskId, listener) => {
      const watch = { listener, gate: createSequenceGate() };
      watches.set(taskId, watch);
      if (socket.connected) join(taskId, watch);
      else socket.connect();
      return () => {
        if (watches.get(taskId) === watch) leave(taskId);
      };
    },
    close: () => {
      watches.clear();
      socket.disconnect();
    },
  };
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
