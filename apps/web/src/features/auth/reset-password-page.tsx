import { useMutation } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { NotSignedInError } from '@vouch/sdk/errors.ts';
import type { FormEvent } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { NewPasswordField } from './new-password-field.tsx';

/** Sets a new password by the link that the address carries. */
export function ResetPasswordPage() {
  const { token = '' } = useSearch({ from: '/reset-password' });
  const router = useRouter();
  const reset = useMutation({
    mutationFn: (newPassword: string) => vouch.resetPassword({ token, newPassword }),
    // Replaced, so that the spent token does not stay in the history.
    onSuccess: () => router.navigate({ to: '/sign-in', search: {}, replace: true }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    reset.mutate(textOf(new FormData(event.currentTarget), 'next'));
  };
  return (
    <EntryFrame
      title="A new password"
      lead="Set it here, then sign in with it. You are signed out everywhere else."
    >
      <form className="grid gap-4" onSubmit={submit}>
        {reset.error ? <Notice tone="bad">{resetWords(reset.error)}</Notice> : null}
        <NewPasswordField />
        <Button type="submit" look="primary" disabled={reset.isPending}>
          Save password
        </Button>
        {reset.error ? (
          <Link to="/forgot-password" className="text-center text-sm text-accent underline">
            Get a new link
          </Link>
        ) : null}
      </form>
    </EntryFrame>
  );
}

function resetWords(error: Error): string {
  return error instanceof NotSignedInError ? 'This link was used already or is too old.' : wordsOf(error);
}
