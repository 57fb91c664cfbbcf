import { useMutation } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { SignedInBody } from '@vouch/contract/auth/auth.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { noteSession } from './session-hint.ts';
import { sessionQuery } from './session.ts';
import { safeNext } from './sign-in-search.ts';

/** Runs one way of signing in, then goes where the reader wanted to go. */
export function useSignIn<T>(signIn: (input: T) => Promise<SignedInBody>) {
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  return useMutation({
    mutationFn: signIn,
    onSuccess: async ({ user }) => {
      noteSession(true);
      queryClient.setQueryData(sessionQuery.queryKey, user);
      // Replaced, so that the spent token does not stay in the history.
      await router.navigate({ href: safeNext(next), replace: true });
    },
  });
}
