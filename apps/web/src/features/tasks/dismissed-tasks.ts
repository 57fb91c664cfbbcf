import { z } from 'zod';

const KEY = 'vouch.dismissed-tasks';
const MOST = 200;

const shape = z.array(z.uuid()).max(MOST);

let dismissed: ReadonlySet<string> = new Set(load());
const listeners = new Set<() => void>();

/** Tasks that were taken off the list on this device, so that the server's list does not bring them back. At most 200. */
export const dismissedTasks = {
  all: () => dismissed,
  add: (taskId: string) => {
    dismissed = new Set([...dismissed, taskId].slice(-MOST));
    try {
      localStorage.setItem(KEY, JSON.stringify([...dismissed]));
    } catch {
      // Storage is blocked or full: they stay off until the page is closed.
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function load(): readonly string[] {
  try {
    const parsed = shape.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
