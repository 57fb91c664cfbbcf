import { useMutation, useQueryClient } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';
import { dismissedTasks } from './dismissed-tasks.ts';
import { type RecentTask, recentTasks } from './recent-tasks.ts';
import { taskQuery } from './task-query.ts';

/** Hands the same file in once more, from the copy that the server kept. The new task takes the place of the old one. */
export function useRetryTask(task: RecentTask) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { document_id: documentId } = await client.ensureQueryData(taskQuery(task.taskId));
      if (documentId === null) throw new Error('The task has no document.');
      const file = await vouch.getDocumentFile(documentId);
      return vouch.uploadFile(file, task.filename);
    },
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
