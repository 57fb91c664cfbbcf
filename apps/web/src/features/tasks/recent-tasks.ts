import { z } from 'zod';

/** A document that was handed in on this device. */
export interface RecentTask {
  readonly taskId: string;
  readonly filename: string;
  /** ISO time. */
  readonly addedAt: string;
}

const KEY = 'vouch.recent-tasks';
const MOST = 50;

const shape = z.array(z.object({ taskId: z.uuid(), filename: z.string(), addedAt: z.string() })).max(MOST);

let tasks: readonly RecentTask[] = load();
const listeners = new Set<() => void>();

/** The last documents handed in on this device, newest first; they survive a reload. At most 50. */
export const recentTasks = {
  list: () => tasks,
  add: (task: RecentTask) =>
    replace([task, ...tasks.filter(({ taskId }) => taskId !== task.taskId)].slice(0, MOST)),
  remove: (taskId: string) => replace(tasks.filter((task) => task.taskId !== taskId)),
  clear: () => replace([]),
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function replace(next: readonly RecentTask[]): void {
  tasks = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is blocked or full: the list lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

function load(): readonly RecentTask[] {
  try {
    const parsed = shape.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
