import { queryOptions, useQuery } from '@tanstack/react-query';
import { NotSignedInError, ownFacts } from '@vouch/sdk/errors.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { isSurelySignedOut } from './session-hint.ts';

/** Who is signed in. Fails with a `NotSignedInError` when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => {
    if (isSurelySignedOut()) throw new NotSignedInError(ownFacts('sign-in-needed', 'Sign in first.'));
    return vouch.getMe(signal);
  },
  staleTime: 60_000,
});

/** The signed-in person; `null` while that is not known. */
export function useSession() {
  return useQuery(sessionQuery).data ?? null;
}
