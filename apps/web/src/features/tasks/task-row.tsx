import { useSession } from '../auth/session.ts';
import { NotFoundError } from '@vouch/sdk/errors.ts';
import { useEffect } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { type RecentTask, recentTasks } from './recent-tasks.ts';
import { TaskActions } from './task-actions.tsx';
import { TaskOutcome } from './task-outcome.tsx';
import { TaskRunning } from './task-running.tsx';
import { TaskTitle } from './task-title.tsx';
import { useTask } from './use-task.ts';

/** One document that was handed in: its name, how far it is, or what came out. */
export function TaskRow({ task }: { readonly task: RecentTask }) {
  const view = useTask(task.taskId);
  const session = useSession();
  const isGone = view.error instanceof NotFoundError;
  useEffect(() => {
    if (isGone && session) recentTasks.remove(task.taskId);
  }, [isGone, session, task.taskId]);

  const status = view.status?.status;
  return (
    <li className="animate-rise px-4 py-4 sm:px-5" data-state={status ?? 'unknown'}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 sm:flex-nowrap">
        <TaskTitle task={task} view={view} />
        <div className="ml-auto flex shrink-0 items-center gap-2">
          {view.status && !view.isActive ? <TaskOutcome status={view.status} /> : null}
          {view.status || view.error ? (
            <TaskActions task={task} status={view.status} isActive={view.isActive} />
          ) : null}
        </div>
      </div>
      {view.isActive ? <TaskRunning filename={task.filename} view={view} /> : null}
      {status === 'failed' ? <p className="mt-2 pl-13 text-sm text-bad">{view.status?.error}</p> : null}
      {view.error && !isGone ? <p className="mt-2 pl-13 text-sm text-bad">{wordsOf(view.error)}</p> : null}
    </li>
  );
}
