import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { vouch } from '../../shared/api/vouch.ts';
import { useSession } from '../auth/session.ts';
import { dismissedTasks } from './dismissed-tasks.ts';
import { mergeRecent } from './merge-recent.ts';
import { recentTasks } from './recent-tasks.ts';

const FROM_SERVER = 20;

/** The documents handed in on this device and the newest of the organization, newest first. */
export function useRecentTasks() {
  const session = useSession();
  const local = useSyncExternalStore(recentTasks.subscribe, recentTasks.list);
  const dismissed = useSyncExternalStore(dismissedTasks.subscribe, dismissedTasks.all);
  const { data } = useQuery({
    queryKey: ['recent-tasks', session?.id],
    queryFn: ({ signal }) => vouch.listTasks({ perPage: FROM_SERVER }, signal),
    enabled: session !== null,
  });
  const server = data?.tasks;
  return useMemo(() => mergeRecent({ local, server: server ?? [], dismissed }), [local, server, dismissed]);
}
