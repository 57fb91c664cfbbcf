import { useMutation } from '@tanstack/react-query';
import type { UserBody } from '@vouch/contract/users/user.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { reloadTeam } from './team-queries.ts';

interface RemoveDialogProps {
  readonly person: UserBody;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before a person is removed: that can't be taken back. */
export function RemoveDialog({ person, isOpen, onClose }: RemoveDialogProps) {
  const remove = useMutation({
    mutationFn: () => vouch.deleteUser(person.id),
    onSuccess: async () => {
      onClose();
      await reloadTeam();
    },
  });
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={`Remove ${person.name || person.email}?`}>
      <div className="grid gap-4 text-sm">
        {remove.error ? <Notice tone="bad">{wordsOf(remove.error)}</Notice> : null}
        <p>
          Sessions and API keys of {person.email} stop at once. Documents and invoices stay. To keep the
          account for later, disable it instead.
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" onClick={() => remove.mutate()} disabled={remove.isPending}>
            Remove
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
