import { useMutation, useQueryClient } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';
import { taskQuery } from './task-query.ts';

/** Stops a task that waits or runs. */
export function useCancelTask(taskId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => vouch.cancelTask(taskId),
    onSuccess: (status) => client.setQueryData(taskQuery(taskId).queryKey, status),
  });
}
