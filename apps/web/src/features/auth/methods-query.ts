import { queryOptions } from '@tanstack/react-query';
import { vouch } from '../../shared/api/vouch.ts';

/** Ways to sign in to this server. */
export const methodsQuery = queryOptions({
  queryKey: ['sign-in-methods'],
  queryFn: ({ signal }) => vouch.getSignInMethods(signal),
  staleTime: Number.POSITIVE_INFINITY,
});
