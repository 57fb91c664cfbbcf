import { useMutation, useQuery } from '@tanstack/react-query';
import type { InvitationBody } from '@vouch/contract/auth/invitation.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Section } from '../settings/section.tsx';
import { invitationsQuery, reloadTeam } from './team-queries.ts';

/** Invitations that wait for an answer; nothing when there are none. */
export function InvitationsSection() {
  const { data } = useQuery(invitationsQuery);
  const open = data?.invitations.filter(({ status }) => status === 'open') ?? [];
  if (open.length === 0) return null;
  return (
    <Section title="Invitations" lead="These people have not answered yet.">
      <ul className="divide-y divide-line">
        {open.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Section>
  );
}

function InvitationRow({ invitation }: { readonly invitation: InvitationBody }) {
  const revoke = useMutation({
    mutationFn: () => vouch.revokeInvitation(invitation.id),
    onSuccess: reloadTeam,
  });
  return (
    <li className="flex items-center justify-between gap-3 px-5 py-3.5 text-sm">
      <div className="min-w-0">
        <p className="truncate font-medium">{invitation.email}</p>
        <p className="text-xs text-ink-faint">
          {invitation.role === 'admin' ? 'Administrator' : 'User'} · open until{' '}
          {formatMoment(invitation.expires_at)}
        </p>
      </div>
      <Button size="sm" onClick={() => revoke.mutate()} disabled={revoke.isPending}>
        Take back
      </Button>
    </li>
  );
}
