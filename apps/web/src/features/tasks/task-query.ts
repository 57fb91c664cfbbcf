import { queryOptions } from '@tanstack/react-query';
import { isFinalState } from '@vouch/contract/tasks/task.ts';
import { NotFoundError } from '@vouch/sdk/errors.ts';
import { vouch } from '../../shared/api/vouch.ts';

/** How often a task is asked for while it runs, milliseconds: the net under the live events, should they not get through. */
const ASK_AGAIN_MS = 3000;

/** A task as it stands; asked for again until it ended. */
export function taskQuery(taskId: string) {
  return queryOptions({
    queryKey: ['task', taskId],
    queryFn: ({ signal }) => vouch.getTaskStatus(taskId, signal),
    refetchInterval: ({ state }) => {
      if (state.error instanceof NotFoundError) return false;
      return state.data && isFinalState(state.data.status) ? false : ASK_AGAIN_MS;
    },
  });
}
