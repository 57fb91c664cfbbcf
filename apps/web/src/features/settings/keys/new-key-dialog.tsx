import { useMutation } from '@tanstack/react-query';
import { Scope, type ScopeName } from '@vouch/contract/api-keys/scope.ts';
import type { FormEvent } from 'react';
import { wordsOf } from '../../../shared/api/error-words.ts';
import { vouch } from '../../../shared/api/vouch.ts';
import { textOf } from '../../../shared/forms/text-of.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { SelectField, TextField } from '../../../shared/ui/field.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { SecretOnce } from '../../../shared/ui/secret-once.tsx';
import { useSession } from '../../auth/session.ts';
import { reloadKeys } from './keys-query.ts';

const SCOPE_WORDS: Readonly<Record<ScopeName, string>> = {
  read: 'See documents, invoices and results',
  write: 'Hand in, change and delete',
  analyze: 'Have files checked',
  admin: 'Administer the organization',
};

interface NewKeyDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Makes a key and shows it this once. */
export function NewKeyDialog({ isOpen, onClose }: NewKeyDialogProps) {
  const create = useMutation({
    mutationFn: (input: Parameters<typeof vouch.createApiKey>[0]) => vouch.createApiKey(input),
    onSuccess: reloadKeys,
  });
  const close = () => {
    create.reset();
    onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const days = Number(textOf(form, 'days'));
    create.mutate({
      name: textOf(form, 'name'),
      scopes: Scope.options.filter((scope) => form.has(`scope-${scope}`)),
      expires_in_days: days === 0 ? null : days,
    });
  };
  return (
    <Dialog isOpen={isOpen} onClose={close} title={create.data ? 'Your new key' : 'New API key'}>
      {create.data ? (
        <SecretOnce secret={create.data.key} advice="Put it into your program." onDone={close} />
      ) : (
        <form className="grid gap-4" onSubmit={submit}>
          {create.error ? <Notice tone="bad">{wordsOf(create.error)}</Notice> : null}
          <TextField label="Name" name="name" maxLength={100} placeholder="Scanner in the hall" required />
          <Scopes />
          <SelectField label="Ends" name="days" defaultValue="365">
            <option value="30">after 30 days</option>
            <option value="90">after 90 days</option>
            <option value="365">after a year</option>
            <option value="0">never by itself</option>
          </SelectField>
          <div className="mt-2 flex justify-end gap-2">
            <Button onClick={close}>Cancel</Button>
            <Button type="submit" look="primary" disabled={create.isPending}>
              Make key
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Scopes() {
  const isAdmin = useSession()?.role === 'admin';
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">What it may do</legend>
      {Scope.options
        .filter((scope) => scope !== 'admin' || isAdmin)
        .map((scope) => (
          <label key={scope} className="flex items-center gap-2.5 text-sm">
            <input
              type="checkbox"
              name={`scope-${scope}`}
              defaultChecked={scope === 'read'}
              className="size-4 accent-(--accent)"
            />
            {SCOPE_WORDS[scope]}
          </label>
        ))}
    </fieldset>
  );
}
