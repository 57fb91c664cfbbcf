import { useMutation } from '@tanstack/react-query';
import type { UserBody, UserChangeBody } from '@vouch/contract/users/user.ts';
import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../shared/ui/menu.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SecretOnce } from '../../shared/ui/secret-once.tsx';
import { useSession } from '../auth/session.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { reloadTeam } from './team-queries.ts';

/** One person with role and state, and what an administrator can do. */
export function PersonRow({ person }: { readonly person: UserBody }) {
  const change = useMutation({
    mutationFn: (input: UserChangeBody) => vouch.changeUser(person.id, input),
    onSuccess: reloadTeam,
  });
  const [isRemoving, setRemoving] = useState(false);
  const reset = useMutation({ mutationFn: () => vouch.createResetLink(person.id) });
  const failure = change.error ?? reset.error;
  return (
    <li className="px-5 py-3.5 text-sm">
      <div className="flex items-center justify-between gap-3">
        <PersonFacts person={person} />
        <PersonMenu
          person={person}
          onChange={(input) => change.mutate(input)}
          onRemove={() => setRemoving(true)}
          onReset={() => reset.mutate()}
        />
      </div>
      {failure ? (
        <Notice tone="bad" className="mt-3">
          {wordsOf(failure)}
        </Notice>
      ) : null}
      <RemoveDialog person={person} isOpen={isRemoving} onClose={() => setRemoving(false)} />
      <Dialog isOpen={reset.data !== undefined} onClose={reset.reset} title="Link for a new password">
        <SecretOnce
          secret={reset.data?.reset_url ?? ''}
          advice={`Hand it to ${person.email}. It works once, within an hour.`}
          onDone={reset.reset}
        />
      </Dialog>
    </li>
  );
}

function PersonFacts({ person }: { readonly person: UserBody }) {
  const me = useSession();
  const seen = person.last_sign_in_at;
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-2">
        <span className="truncate font-medium">{person.name || person.email}</span>
        {person.role === 'admin' ? <Badge tone="accent">Administrator</Badge> : null}
        {person.status === 'disabled' ? <Badge tone="warn">Disabled</Badge> : null}
        {me?.id === person.id ? <Badge>You</Badge> : null}
      </p>
      <p className="truncate text-xs text-ink-faint">
        {person.name ? `${person.email} · ` : ''}
        {seen === null ? 'Never signed in' : `Last signed in ${formatMoment(seen)}`}
      </p>
    </div>
  );
}

interface PersonMenuProps {
  readonly person: UserBody;
  readonly onChange: (change: UserChangeBody) => void;
  readonly onRemove: () => void;
  readonly onReset: () => void;
}

function PersonMenu({ person, onChange, onRemove, onReset }: PersonMenuProps) {
  const isAdmin = person.role === 'admin';
  const isActive = person.status === 'active';
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button look="quiet" size="icon-sm" aria-label={`What to do with ${person.email}`}>
          <MoreHorizontal />
        </Button>
      </MenuTrigger>
      <MenuContent>
        <MenuItem onSelect={() => onChange({ role: isAdmin ? 'user' : 'admin' })}>
          {isAdmin ? 'Make a plain user' : 'Make an administrator'}
        </MenuItem>
        <MenuItem onSelect={onReset}>Link for a new password</MenuItem>
        <MenuItem onSelect={() => onChange({ status: isActive ? 'disabled' : 'active' })}>
          {isActive ? 'Disable' : 'Enable'}
        </MenuItem>
        <MenuItem onSelect={onRemove} className="text-bad">
          Remove
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
