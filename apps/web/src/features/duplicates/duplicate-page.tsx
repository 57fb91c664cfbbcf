import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { DuplicateCaseBody } from '@vouch/contract/duplicates/duplicate.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { formatPercent } from '../../shared/format/percent.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { DecideDuplicate } from './decide-duplicate.tsx';
import { duplicateQuery } from './duplicate-query.ts';
import { DuplicateSide } from './duplicate-side.tsx';
import { KIND_WORDS } from './duplicate-words.ts';

/** Two documents that may be one, side by side. */
export function DuplicatePage() {
  const { duplicateId } = useParams({ from: '/signed-in/duplicates/$duplicateId' });
  const { data, error } = useQuery(duplicateQuery(duplicateId));
  if (error) return <Notice tone="bad">{wordsOf(error)}</Notice>;
  if (!data) return <Skeleton className="mt-10 h-96" />;
  return <Comparison found={data} />;
}

function Comparison({ found }: { readonly found: DuplicateCaseBody }) {
  return (
    <div className="mx-auto max-w-6xl pt-8">
      <title>Duplicate · Vouch</title>
      <Link to="/duplicates" className="rounded text-sm text-ink-soft hover:text-ink">
        Duplicates
      </Link>
      <h1 className="mt-1 text-2xl font-semibold tracking-tight">Handed in twice?</h1>
      <p className="mt-1 text-sm text-ink-soft">{found.summary}</p>
      <p className="mt-3 flex flex-wrap gap-1.5">
        {found.kinds.map((kind) => (
          <Badge key={kind} tone={KIND_WORDS[kind].tone}>
            {KIND_WORDS[kind].label}
          </Badge>
        ))}
        {found.likeness === null ? null : <Badge>Text {formatPercent(found.likeness)} alike</Badge>}
      </p>
      <DecideDuplicate found={found} />
      <div className="mt-5 grid gap-5 md:grid-cols-2">
        <DuplicateSide title="Earlier" side={found.earlier} other={found.document} />
        <DuplicateSide title="Later" side={found.document} other={found.earlier} />
      </div>
    </div>
  );
}
