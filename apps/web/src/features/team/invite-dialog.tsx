import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SecretOnce } from '../../shared/ui/secret-once.tsx';
import { reloadTeam } from './team-queries.ts';

interface InviteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Invites someone, and shows the link this once. */
export function InviteDialog({ isOpen, onClose }: InviteDialogProps) {
  const invite = useMutation({
    mutationFn: (input: Parameters<typeof vouch.createInvitation>[0]) => vouch.createInvitation(input),
    onSuccess: reloadTeam,
  });
  const close = () => {
    invite.reset();
    onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    invite.mutate({
      email: textOf(form, 'email'),
      role: textOf(form, 'role') === 'admin' ? 'admin' : 'user',
    });
  };
  return (
    <Dialog isOpen={isOpen} onClose={close} title={invite.data ? 'Invited' : 'Invite someone'}>
      {invite.data ? (
        <SecretOnce
          secret={invite.data.url}
          advice={
            invite.data.is_mailed
              ? `A mail with it is on its way to ${invite.data.email}.`
              : `Hand it to ${invite.data.email}: this server sends no mail.`
          }
          onDone={close}
        />
      ) : (
        <form className="grid gap-4" onSubmit={submit}>
          {invite.error ? <Notice tone="bad">{wordsOf(invite.error)}</Notice> : null}
          <TextField label="E-mail" name="email" type="email" required />
          <SelectField label="Role" name="role" defaultValue="user">
            <option value="user">User: hands in and looks after documents</option>
            <option value="admin">Administrator: also looks after people and settings</option>
          </SelectField>
          <div className="mt-2 flex justify-end gap-2">
            <Button onClick={close}>Cancel</Button>
            <Button type="submit" look="primary" disabled={invite.isPending}>
              Invite
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
