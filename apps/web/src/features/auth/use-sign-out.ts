import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { noteSession } from './session-hint.ts';
import { recentTasks } from '../tasks/recent-tasks.ts';

/** Ends the session and forgets on this device whatever belonged to it. */
export function useSignOut() {
  const router = useRouter();
  return useMutation({
    mutationFn: () => vouch.logout(),
    onSuccess: async () => {
      vouch.close();
      noteSession(false);
      queryClient.clear();
      recentTasks.clear();
      await router.navigate({ to: '/sign-in', search: {} });
    },
  });
}
