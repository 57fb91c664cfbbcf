import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { methodsQuery } from './methods-query.ts';

/** For who can't remember the password: a mail with a link, or whom to ask. */
export function ForgotPasswordPage() {
  const methods = useQuery(methodsQuery).data;
  return (
    <EntryFrame title="A new password" lead="You get a link with which you can set one.">
      {methods?.password_reset_by_mail === false ? (
        <Notice tone="info" title="This server sends no mail">
          Ask an administrator for a link. Whoever runs the server can make one with “vouch reset-password”.
        </Notice>
      ) : (
        <AskForm />
      )}
      <Link to="/sign-in" search={{}} className="mt-5 block text-center text-sm text-accent underline">
        Back to signing in
      </Link>
    </EntryFrame>
  );
}

function AskForm() {
  const ask = useMutation({ mutationFn: (email: string) => vouch.requestPasswordReset(email) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask.mutate(textOf(new FormData(event.currentTarget), 'email'));
  };
  if (ask.data) return <Notice tone="good">{ask.data.message}</Notice>;
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {ask.error ? <Notice tone="bad">{wordsOf(ask.error)}</Notice> : null}
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
      <Button type="submit" look="primary" disabled={ask.isPending}>
        Send me a link
      </Button>
    </form>
  );
}
