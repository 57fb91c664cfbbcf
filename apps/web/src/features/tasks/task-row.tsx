import { useSession } from '../auth/session.ts';
import { NotFoundError } from '@vouch/sdk/errors.ts';
import { useEffect } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { type RecentTask, recentTasks } from './recent-tasks.ts';
import { TaskActions } from './task-actions.tsx';
import { TaskOutcome } from './task-outcome.tsx';
import { TaskRunning } from './task-running.tsx';
import { TaskTitle } from './task-title.tsx';
import { type TaskView, useTask } from './use-task.ts';

/** Forgets a task that the server no longer knows, once somebody is signed in; tells whether it is gone. */
function useGone(taskId: string, error: unknown): boolean {
  const session = useSession();
  const isGone = error instanceof NotFoundError;
  useEffect(() => {
    if (isGone && session) recentTasks.remove(taskId);
  }, [isGone, session, taskId]);
  return isGone;
}

function Trouble({ words }: { readonly words: string | null | undefined }) {
  return words ? <p className="mt-2 pl-13 text-sm text-bad">{words}</p> : null;
}

/** What can be done with the document, and what came out. */
function RowEnd({ task, view }: { readonly task: RecentTask; readonly view: TaskView }) {
  const { status, error, isActive } = view;
  return (
    <div className="ml-auto flex shrink-0 items-center gap-2">
      {status && !isActive ? <TaskOutcome status={status} /> : null}
      {status || error ? <TaskActions task={task} status={status} isActive={isActive} /> : null}
    </div>
  );
}

/** One document that was handed in: its name, how far it is, or what came out. */
export function TaskRow({ task }: { readonly task: RecentTask }) {
  const view = useTask(task.taskId);
  const isGone = useGone(task.taskId, view.error);
  const state = view.status?.status ?? 'unknown';
  return (
    <li className="animate-rise px-4 py-4 sm:px-5" data-state={state}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 sm:flex-nowrap">
        <TaskTitle task={task} view={view} />
        <RowEnd task={task} view={view} />
      </div>
      {view.isActive ? <TaskRunning filename={task.filename} view={view} /> : null}
      <Trouble words={state === 'failed' ? view.status?.error : null} />
      <Trouble words={view.error && !isGone ? wordsOf(view.error) : null} />
    </li>
  );
}
