import { useQueries } from '@tanstack/react-query';
import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import type { RecentTask } from './recent-tasks.ts';
import { taskQuery } from './task-query.ts';
import { VERDICT_WORDS } from '../verdict/verdict-words.ts';

/** Tells screen readers, politely and in one place, how the newest document stands: only steps that matter, not every per cent. */
export function TaskAnnouncer({ tasks }: { readonly tasks: readonly RecentTask[] }) {
  const newest = tasks.slice(0, 1);
  const [status] = useQueries({
    queries: newest.map(({ taskId }) => taskQuery(taskId)),
    combine: (results) => results.map(({ data }) => data),
  });
  const [task] = newest;
  return (
    <p className="sr-only" aria-live="polite">
      {task && status ? `${task.filename}: ${wordsFor(status)}` : ''}
    </p>
  );
}

function wordsFor(status: TaskStatusBody): string {
  if (status.status === 'completed') {
    const label = status.result?.verification?.label;
    return label ? `done. ${VERDICT_WORDS[label].title}.` : 'done.';
  }
  if (status.status === 'failed') return status.error ?? 'could not be read.';
  if (status.status === 'cancelled') return 'cancelled.';
  return 'is being read.';
}
