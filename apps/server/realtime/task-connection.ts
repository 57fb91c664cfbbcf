import type { Socket } from 'socket.io';
import {
  type JoinErrorBody,
  JoinTask,
  LeaveTask,
  type JoinedTaskBody,
} from '@vouch/contract/tasks/sockets.ts';
import { roomOf } from '@vouch/contract/tasks/task.ts';
import { type TaskId, toId } from '../platform/ids.ts';
import type { Logger } from '../platform/logger/logger.ts';
import { createFollower, type Follower } from './follower.ts';
import type { FollowerRegistry } from './follower-registry.ts';
import { decideJoinAccess, type Handshake, type JoinAccessOptions } from './join-access.ts';
import type { TaskSnapshot, TaskSource } from './task-source.ts';

/** What every connection works with. */
export interface ConnectionOptions extends JoinAccessOptions {
  readonly source: TaskSource;
  readonly followers: FollowerRegistry;
  readonly log: Logger;
}

const MAX_TASKS = 200;

/** Serves one connection: it may follow the tasks that it may see. */
export function serveConnection(socket: Socket, options: ConnectionOptions): void {
  const followed = new Map<TaskId, Follower>();
  const leave = (taskId: TaskId) => {
    const follower = followed.get(taskId);
    if (follower === undefined) return;
    options.followers.remove(taskId, follower);
    followed.delete(taskId);
    void socket.leave(roomOf(taskId));
  };
  const follow = (task: TaskSnapshot, after: number) => {
    leave(task.taskId);
    const { source, log } = options;
    const emit = (update: object) => socket.emit('task_update', update);
    const follower = createFollower({ source, task, after, emit, log });
    followed.set(task.taskId, follower);
    options.followers.add(task.taskId, follower);
    void socket.join(roomOf(task.taskId));
    socket.emit('joined_task', toJoined(task));
    // Registered first and woken last: what happens in between is seen by one of the two.
    follower.wake();
  };
  socket.on('join_task', (message: unknown) => {
    void join(socket, message, { ...options, follow, isFull: () => followed.size >= MAX_TASKS });
  });
  socket.on('leave_task', (message: unknown) => {
    const parsed = LeaveTask.safeParse(message);
    const taskId = parsed.success ? toId<'task'>(parsed.data.task_id) : null;
    if (taskId !== null) leave(taskId);
  });
  socket.on('disconnect', () => {
    for (const taskId of followed.keys()) leave(taskId);
  });
}

interface JoinContext extends ConnectionOptions {
  readonly follow: (task: TaskSnapshot, after: number) => void;
  readonly isFull: () => boolean;
}

async function join(socket: Socket, message: unknown, context: JoinContext): Promise<void> {
  const parsed = JoinTask.safeParse(message);
  const taskId = parsed.success ? toId<'task'>(parsed.data.task_id) : null;
  if (!parsed.success || taskId === null) return refuse(socket, null, 'invalid-request');
  if (context.isFull()) return refuse(socket, taskId, 'too-many-tasks');
  try {
    const found = await admit(taskId, handshakeOf(socket), context);
    if (typeof found === 'string') return refuse(socket, taskId, found);
    if (socket.connected) context.follow(found, parsed.data.last_sequence ?? 0);
  } catch (error) {
    context.log.error({ err: error, taskId }, 'a task could not be joined');
    refuse(socket, taskId, 'internal-error');
  }
}

async function admit(
  taskId: TaskId,
  handshake: Handshake,
  context: ConnectionOptions,
): Promise<TaskSnapshot | Refusal> {
  const access = await decideJoinAccess(handshake, context);
  if (access.kind === 'none') return 'sign-in-needed';
  const organizationId = access.kind === 'any' ? null : access.organizationId;
  return (await context.source.find(taskId, organizationId)) ?? 'not-found';
}

const REFUSALS = {
  'invalid-request': 'Send {"task_id": "…"} with a UUID.',
  'too-many-tasks': 'This connection follows too many tasks. Leave some first.',
  'sign-in-needed': 'Sign in to follow this task.',
  'not-found': 'There is no such task.',
  'internal-error': 'The task can not be followed now. Try again.',
} as const;

type Refusal = keyof typeof REFUSALS;

function refuse(socket: Socket, taskId: TaskId | null, code: Refusal): void {
  const problem: JoinErrorBody = { task_id: taskId, code, error: REFUSALS[code] };
  socket.emit('join_error', problem);
  socket.emit('error', problem);
}

function handshakeOf(socket: Socket): Handshake {
  const { headers, auth } = socket.handshake;
  const token: unknown = (auth as Record<string, unknown> | undefined)?.['token'];
  return {
    headers,
    remoteAddress: socket.request.socket.remoteAddress,
    token: typeof token === 'string' ? token : null,
  };
}

function toJoined(task: TaskSnapshot): JoinedTaskBody {
  return {
    task_id: task.taskId,
    room: roomOf(task.taskId),
    status: task.status,
    progress: task.progress,
    current_stage: task.stage,
    last_sequence: task.lastSequence,
  };
}
