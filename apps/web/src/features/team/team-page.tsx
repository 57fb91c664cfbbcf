import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { Section } from '../settings/section.tsx';
import { InvitationsSection } from './invitations-section.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PersonRow } from './person-row.tsx';
import { peopleQuery } from './team-queries.ts';

/** The people of the organization, and who is invited. */
export function TeamPage() {
  const [page, setPage] = useState(1);
  const [isInviting, setInviting] = useState(false);
  const { data, error } = useQuery(peopleQuery(page));
  return (
    <>
      <title>Team · Vouch</title>
      <Section
        title="People"
        lead="Whoever you disable or remove is signed out at once, and their API keys stop working."
        action={
          <Button look="primary" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden />
            Invite
          </Button>
        }
      >
        {error ? (
          <Notice tone="bad" className="m-5">
            {wordsOf(error)}
          </Notice>
        ) : null}
        {data || error ? null : <Skeleton className="m-5 h-24" />}
        <ul className="divide-y divide-line">
          {data?.users.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
        {data && data.pagination.pages > 1 ? (
          <div className="flex justify-end gap-2 border-t border-line p-3">
            <Button size="sm" disabled={!data.pagination.has_prev} onClick={() => setPage(page - 1)}>
              Before
            </Button>
            <Button size="sm" disabled={!data.pagination.has_next} onClick={() => setPage(page + 1)}>
              Next
            </Button>
          </div>
        ) : null}
      </Section>
      <InvitationsSection />
      <InviteDialog isOpen={isInviting} onClose={() => setInviting(false)} />
    </>
  );
}
