import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '../../../shared/api/query-client.ts';
import { vouch } from '../../../shared/api/vouch.ts';

/** The reader's API keys; for administrators those of the organization. */
export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => vouch.listApiKeys(signal),
});

/** Loads them again after a change. */
export function reloadKeys(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: keysQuery.queryKey });
}
