import type { EventBus, TaskNoticeListener } from '../platform/events/event-bus.ts';
import type { TaskId } from '../platform/ids.ts';
import type { Follower } from './follower.ts';

/** All followers of this process, woken by notices. */
export interface FollowerRegistry {
  add(taskId: TaskId, follower: Follower): void;
  remove(taskId: TaskId, follower: Follower): void;
  close(): Promise<void>;
}

/** Listens for notices and wakes who follows their tasks; after a gap it wakes everyone. */
export async function createFollowerRegistry(bus: Pick<EventBus, 'subscribe'>): Promise<FollowerRegistry> {
  const followers = new Map<TaskId, Set<Follower>>();
  const wakeAll = (set: Iterable<Follower>) => {
    for (const follower of set) follower.wake();
  };
  const listener: TaskNoticeListener = {
    onNotice: ({ taskId }) => wakeAll(followers.get(taskId) ?? []),
    onGap: () => {
      for (const set of followers.values()) wakeAll(set);
    },
  };
  const unsubscribe = await bus.subscribe(listener);
  return {
    add(taskId, follower) {
      const set = followers.get(taskId) ?? new Set();
      followers.set(taskId, set.add(follower));
    },
    remove(taskId, follower) {
      follower.stop();
      const set = followers.get(taskId);
      set?.delete(follower);
      if (set?.size === 0) followers.delete(taskId);
    },
    close: unsubscribe,
  };
}
