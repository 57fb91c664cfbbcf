import { useMutation } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';
import { dismissedTasks } from './dismissed-tasks.ts';
import { type RecentTask, recentTasks } from './recent-tasks.ts';

/** Tries a document again: a new task for what the server kept takes the place of the old one. */
export function useRetryTask(task: RecentTask) {
  return useMutation({
    mutationFn: () => vouch.retryTask(task.taskId),
    onSuccess: (accepted) => {
      recentTasks.add({
        taskId: accepted.task_id,
        filename: task.filename,
        addedAt: new Date().toISOString(),
      });
      recentTasks.remove(task.taskId);
      dismissedTasks.add(task.taskId);
    },
  });
}
