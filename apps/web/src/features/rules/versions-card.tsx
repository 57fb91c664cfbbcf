import { useQuery } from '@tanstack/react-query';
import { wordsOf } from '../../shared/api/error-words.ts';
import { formatMoment } from '../../shared/format/date.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { versionsQuery } from './rule-queries.ts';
import { useActivate } from './use-rule-actions.ts';

const REASONS = {
  catalogue: 'As delivered',
  learned: 'Learned from feedback',
  edited: 'Changed by hand',
} as const;

/** All versions of the rules, with the way back. */
export function VersionsCard({ isAdmin }: { readonly isAdmin: boolean }) {
  const { data } = useQuery(versionsQuery);
  const activate = useActivate();
  if (!data || data.versions.length < 2) return null;
  return (
    <Card aria-label="Versions">
      <h2 className="px-5 pt-5 font-semibold tracking-tight">Versions</h2>
      {activate.error ? <Notice tone="bad">{wordsOf(activate.error)}</Notice> : null}
      <ul className="mt-3 divide-y divide-line">
        {data.versions.map((one) => (
          <li key={one.version} className="flex flex-wrap items-center gap-3 px-5 py-3 text-sm">
            <span className="w-20 tabular-nums">{one.rule_version}</span>
            <span className="min-w-0 flex-1 text-ink-soft">
              {REASONS[one.reason]}
              {one.created_at ? `, ${formatMoment(one.created_at)}` : ''}
            </span>
            {one.active ? <Badge tone="good">In force</Badge> : null}
            {isAdmin && !one.active ? (
              <Button size="sm" disabled={activate.isPending} onClick={() => activate.mutate(one.version)}>
                Go back to this
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
