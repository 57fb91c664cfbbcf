import { queryOptions, useQuery } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';

/** Who is signed in. Fails with a `NotSignedInError` when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => vouch.getMe(signal),
  staleTime: 60_000,
});

/** The signed-in person; `null` while that is not known. */
export function useSession() {
  return useQuery(sessionQuery).data ?? null;
}
