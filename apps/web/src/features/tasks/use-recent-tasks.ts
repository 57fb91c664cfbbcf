import { useSyncExternalStore } from 'react';
import { recentTasks } from './recent-tasks.ts';

/** The documents handed in on this device, newest first. */
export function useRecentTasks() {
  return useSyncExternalStore(recentTasks.subscribe, recentTasks.list);
}
