import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { textOf } from '../../shared/forms/text-of.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { sessionQuery } from './session.ts';

type NewPassword = Parameters<typeof vouch.setPassword>[0];

interface PasswordDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly hasPassword: boolean;
}

/** Sets or changes the reader's own password. */
export function PasswordDialog({ isOpen, onClose, title, hasPassword }: PasswordDialogProps) {
  const save = useMutation({
    mutationFn: (input: NewPassword) => vouch.setPassword(input),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const currentPassword = textOf(form, 'current');
    save.mutate({ newPassword: textOf(form, 'next'), ...(currentPassword ? { currentPassword } : {}) });
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <form className="grid gap-4" onSubmit={submit}>
        {save.error ? <Notice tone="bad">{wordsOf(save.error)}</Notice> : null}
        {hasPassword ? (
          <TextField
            label="Current password"
            name="current"
            type="password"
            autoComplete="current-password"
            required
          />
        ) : null}
        <NewPasswordField />
        <div className="mt-2 flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={save.isPending}>
            Save password
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
