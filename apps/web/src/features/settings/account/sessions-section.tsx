import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { SessionBody } from '@vouch/contract/auth/session.ts';
import { wordsOf } from '../../../shared/api/error-words.ts';
import { queryClient } from '../../../shared/api/query-client.ts';
import { vouch } from '../../../shared/api/vouch.ts';
import { formatMoment } from '../../../shared/format/date.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Section } from '../section.tsx';
import { deviceWords } from './device-words.ts';

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => vouch.listSessions(signal),
});
const reload = () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });

/** Where the reader is signed in, with ways to end it. */
export function SessionsSection() {
  const { data, error } = useQuery(sessionsQuery);
  const endOthers = useMutation({ mutationFn: () => vouch.endOtherSessions(), onSuccess: reload });
  const hasOthers = data?.sessions.some((session) => !session.is_current) === true;
  return (
    <Section
      title="Where you are signed in"
      lead="End whatever you do not know. It stops at once."
      action={
        hasOthers ? (
          <Button onClick={() => endOthers.mutate()} disabled={endOthers.isPending}>
            Sign out everywhere else
          </Button>
        ) : null
      }
    >
      {error ? (
        <Notice tone="bad" className="m-5">
          {wordsOf(error)}
        </Notice>
      ) : null}
      {data || error ? null : <Skeleton className="m-5 h-16" />}
      <ul className="divide-y divide-line">
        {data?.sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </Section>
  );
}

function SessionRow({ session }: { readonly session: SessionBody }) {
  const end = useMutation({ mutationFn: () => vouch.endSession(session.id), onSuccess: reload });
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-5 py-3.5 text-sm">
      <div className="min-w-0">
        <p className="truncate font-medium">{deviceWords(session.user_agent)}</p>
        <p className="text-xs text-ink-faint">
          Signed in {formatMoment(session.created_at)}, last used {formatMoment(session.last_seen_at)}
        </p>
      </div>
      {session.is_current ? (
        <Badge tone="good">This one</Badge>
      ) : (
        <Button size="sm" onClick={() => end.mutate()} disabled={end.isPending}>
          End
        </Button>
      )}
    </li>
  );
}
