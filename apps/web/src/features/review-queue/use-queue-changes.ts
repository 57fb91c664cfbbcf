import { useEffect } from 'react';
import { queryClient } from '../../shared/api/query-client.ts';

const LIVE_KEYS = ['queue', 'review', 'duplicates'];

/** Keeps the pages of the queue up to date while they are open. The browser connects again by itself. */
export function useQueueChanges(): void {
  useEffect(() => {
    const source = new EventSource('/review/events');
    const reload = () => {
      for (const key of LIVE_KEYS) void queryClient.invalidateQueries({ queryKey: [key] });
    };
    source.addEventListener('review_changed', reload);
    // The first one says that the line stands; those after it say that something may have been missed.
    source.addEventListener('ready', reload);
    return () => source.close();
  }, []);
}
