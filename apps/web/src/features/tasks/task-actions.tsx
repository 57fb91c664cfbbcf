import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { RotateCw, X } from 'lucide-react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { dismissedTasks } from './dismissed-tasks.ts';
import { type RecentTask, recentTasks } from './recent-tasks.ts';
import { useCancelTask } from './use-cancel-task.ts';
import { useRetryTask } from './use-retry-task.ts';

interface TaskActionsProps {
  readonly task: RecentTask;
  readonly status: TaskStatusBody | null;
  readonly isActive: boolean;
}

/** Cancel while it runs, try again when it failed, take it off the list when it ended. */
export function TaskActions({ task, status, isActive }: TaskActionsProps) {
  const cancel = useCancelTask(task.taskId);
  const retry = useRetryTask(task);
  if (isActive) {
    return (
      <Button size="sm" look="quiet" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
        Cancel<span className="sr-only"> {task.filename}</span>
      </Button>
    );
  }
  const canRetry = status?.document_id && (status.status === 'failed' || status.status === 'cancelled');
  return (
    <>
      {retry.error ? <span className="text-xs text-bad">{wordsOf(retry.error)}</span> : null}
      {canRetry ? (
        <Button size="sm" disabled={retry.isPending} onClick={() => retry.mutate()}>
          <RotateCw aria-hidden />
          Try again<span className="sr-only"> with {task.filename}</span>
        </Button>
      ) : null}
      <Button
        size="icon-sm"
        look="quiet"
        aria-label={`Take ${task.filename} off this list`}
        onClick={() => {
          recentTasks.remove(task.taskId);
          dismissedTasks.add(task.taskId);
        }}
      >
        <X />
      </Button>
    </>
  );
}
