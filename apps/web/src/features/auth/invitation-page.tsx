import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { NotSignedInError } from '@vouch/sdk/errors.ts';
import type { FormEvent } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Spinner } from '../../shared/ui/spinner.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { noteSession } from './session-hint.ts';
import { sessionQuery } from './session.ts';

/** Joining an organization by the link that the address carries. */
export function InvitationPage() {
  const { token = '' } = useSearch({ from: '/invitation' });
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => vouch.previewInvitation(token, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const lead = data ? `Choose a password to join “${data.organization}” as ${data.email}.` : 'One moment.';
  return (
    <EntryFrame title="You are invited" lead={error ? 'This did not work.' : lead}>
      {error ? <Notice tone="bad">{invitationWords(error)}</Notice> : null}
      {data ? <JoinForm token={token} /> : null}
      {data || error ? null : <Spinner label="Opening the invitation" />}
    </EntryFrame>
  );
}

function JoinForm({ token }: { readonly token: string }) {
  const router = useRouter();
  const join = useMutation({
    mutationFn: (input: { name: string; password: string }) => vouch.acceptInvitation({ token, ...input }),
    onSuccess: async ({ user }) => {
      noteSession(true);
      queryClient.setQueryData(sessionQuery.queryKey, user);
      await router.navigate({ to: '/', replace: true });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    join.mutate({ name: textOf(form, 'name'), password: textOf(form, 'next') });
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {join.error ? <Notice tone="bad">{invitationWords(join.error)}</Notice> : null}
      <TextField label="Your name" name="name" autoComplete="name" maxLength={200} />
      <NewPasswordField label="Password" />
      <Button type="submit" look="primary" disabled={join.isPending}>
        Join
      </Button>
    </form>
  );
}

function invitationWords(error: Error): string {
  return error instanceof NotSignedInError
    ? 'This invitation was used already, was taken back, or is too old. Ask for a new one.'
    : wordsOf(error);
}
