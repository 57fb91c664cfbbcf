import { Link } from '@tanstack/react-router';
import { NotSignedInError } from '@vouch/sdk/errors.ts';
import type { FormEvent } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useSignIn } from './use-sign-in.ts';

/** E-mail and password. */
export function PasswordForm() {
  const signIn = useSignIn((input: { email: string; password: string }) => vouch.login(input));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ email: textOf(form, 'email'), password: textOf(form, 'password') });
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {signIn.error ? <Notice tone="bad">{loginWords(signIn.error)}</Notice> : null}
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" look="primary" disabled={signIn.isPending} className="mt-1">
        {signIn.isPending ? 'Signing in…' : 'Sign in'}
      </Button>
      <Link to="/forgot-password" className="text-center text-sm text-accent underline">
        Forgot your password?
      </Link>
      <p className="text-center text-xs text-balance text-ink-faint">
        First time here? Open the sign-in link that Vouch printed when it started.
      </p>
    </form>
  );
}

function loginWords(error: Error): string {
  return error instanceof NotSignedInError
    ? 'E-mail and password do not match. Check both and try again.'
    : wordsOf(error);
}
