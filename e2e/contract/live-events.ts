import { io } from 'socket.io-client';
import type { Seen } from './documented.ts';
import type { Subject } from './subject.ts';

const LIMIT_MS = 90_000;

/** What a client of the documents hears of a task after `join_task`, until it ended. */
export interface Heard {
  readonly joined: unknown;
  readonly updates: readonly Record<string, unknown>[];
}

/** Connects as the documents show (a bare address, then `join_task`) and listens until the task ends. */
export async function listenTo(subject: Subject, taskId: string): Promise<Heard> {
  const socket = io(subject.vouch.url, { forceNew: true });
  const updates: Record<string, unknown>[] = [];
  let joined: unknown = null;
  try {
    await new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`The task ${taskId} did not end.`)), LIMIT_MS).unref();
      socket.on('connect_error', reject);
      socket.on('joined_task', (data: unknown) => (joined = data));
      socket.on('task_update', (data: Record<string, unknown>) => {
        updates.push(data);
        if (data['type'] === 'complete' || data['type'] === 'error') resolve();
      });
      socket.emit('join_task', { task_id: taskId });
    });
  } finally {
    socket.disconnect();
  }
  return { joined, updates };
}

/** The first event of a type, as something seen. */
export function eventOf({ updates }: Heard, type: string): Seen {
  return { status: 0, contentType: '', body: updates.find((update) => update['type'] === type) ?? null };
}
