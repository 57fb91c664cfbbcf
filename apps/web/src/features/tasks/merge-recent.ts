import type { TaskSummaryBody } from '@vouch/contract/tasks/task.ts';
import type { RecentTask } from './recent-tasks.ts';

/** Longest list on the page. */
const MOST = 50;

/** Where the page's list comes from. */
export interface RecentSources {
  /** Handed in on this device. */
  readonly local: readonly RecentTask[];
  /** Handed in by anybody of the organization, as far as the server told. */
  readonly server: readonly TaskSummaryBody[];
  /** Taken off the list on this device. */
  readonly dismissed: ReadonlySet<string>;
}

/**
 * One list of both, newest first, each task once, without those that were taken off and without the documents of
 * archives and e-mails, which stand on the page of theirs. At most 50.
 */
export function mergeRecent({ local, server, dismissed }: RecentSources): readonly RecentTask[] {
  const handedIn = server.filter(({ parent_id }) => parent_id === null);
  const fromServer = handedIn.map(({ task_id, filename, created_at }) => ({
    taskId: task_id,
    filename: filename ?? 'Document',
    addedAt: created_at,
  }));
  const byId = new Map([...fromServer, ...local].map((task) => [task.taskId, task]));
  return [...byId.values()]
    .filter(({ taskId }) => !dismissed.has(taskId))
    .toSorted((a, b) => Date.parse(b.addedAt) - Date.parse(a.addedAt))
    .slice(0, MOST);
}
