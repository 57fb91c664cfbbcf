import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { AuditEntryBody, AuditVerificationBody } from '@vouch/contract/audit/audit.ts';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { Section } from './section.tsx';

/** Who did what, and a check that nothing of it was changed. */
export function AuditPage() {
  const [page, setPage] = useState(1);
  const { data, error } = useQuery({
    queryKey: ['audit', page],
    queryFn: ({ signal }) => vouch.listAuditEntries({ page }, signal),
    placeholderData: keepPreviousData,
  });
  const check = useMutation({ mutationFn: () => vouch.verifyAuditChain() });
  const failure = error ?? check.error;
  return (
    <>
      <title>Audit log · Vouch</title>
      <Section
        title="Audit log"
        lead="Who did what. Each entry holds a hash over itself and the one before it, so that a change is noticed."
        action={
          <Button onClick={() => check.mutate()} disabled={check.isPending}>
            <ShieldCheck aria-hidden />
            {check.isPending ? 'Checking …' : 'Check for changes'}
          </Button>
        }
      >
        {failure ? (
          <Notice tone="bad" className="m-5">
            {wordsOf(failure)}
          </Notice>
        ) : null}
        {check.data ? <CheckNotice check={check.data} /> : null}
        {data || error ? null : <Skeleton className="m-5 h-40" />}
        <ul className="divide-y divide-line">
          {data?.entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
        {data && data.pagination.pages > 1 ? (
          <div className="flex justify-end gap-2 border-t border-line p-3">
            <Button size="sm" disabled={!data.pagination.has_prev} onClick={() => setPage(page - 1)}>
              Newer
            </Button>
            <Button size="sm" disabled={!data.pagination.has_next} onClick={() => setPage(page + 1)}>
              Older
            </Button>
          </div>
        ) : null}
      </Section>
    </>
  );
}

function CheckNotice({ check }: { readonly check: AuditVerificationBody }) {
  const { broken, entries, head } = check;
  return broken === null ? (
    <Notice tone="good" title={`All ${entries} entries are as they were written`} className="m-5">
      The chain ends with <code className="text-xs break-all">{head.hash}</code>
    </Notice>
  ) : (
    <Notice tone="bad" title={`Entry ${broken.sequence} is not as it was written`} className="m-5">
      The {entries} entries before it are. Someone may have changed the database.
    </Notice>
  );
}

function EntryRow({ entry }: { readonly entry: AuditEntryBody }) {
  const who = entry.actor.email ?? (entry.actor.kind === 'system' ? 'Vouch' : 'Someone');
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 px-5 py-3 text-sm">
      <p className="min-w-0">
        <span className="font-medium">{entry.action}</span>
        <span className="text-ink-soft"> by {who}</span>
        {entry.actor.kind === 'api-key' ? <span className="text-ink-faint"> with an API key</span> : null}
      </p>
      <time dateTime={entry.created_at} className="text-xs text-ink-faint">
        {formatMoment(entry.created_at)}
      </time>
    </li>
  );
}
