import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DuplicateCaseBody } from '@vouch/contract/duplicates/duplicate.ts';
import { useState } from 'react';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { duplicatesQuery } from './duplicate-query.ts';
import { KIND_WORDS } from './duplicate-words.ts';

/** Cases that wait for a decision. */
export function DuplicatesPage() {
  const [page, setPage] = useState(1);
  const { data, error } = useQuery(duplicatesQuery(page));
  return (
    <div className="mx-auto max-w-5xl pt-10">
      <title>Duplicates · Vouch</title>
      <Link to="/review" className="rounded text-sm text-ink-soft hover:text-ink">
        Review
      </Link>
      <h1 className="text-2xl font-semibold tracking-tight">Duplicates</h1>
      <p className="mt-1 mb-6 text-sm text-ink-soft">
        Documents that look as if they had been handed in before. Nothing is dropped until you decide.
      </p>
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : null}
      {!data && !error ? <Skeleton className="h-48" /> : null}
      {data ? <Cases cases={data.duplicates} /> : null}
      {data?.pagination.has_next ? (
        <Button size="sm" className="mt-4" onClick={() => setPage(page + 1)}>
          Next
        </Button>
      ) : null}
    </div>
  );
}

function Cases({ cases }: { readonly cases: readonly DuplicateCaseBody[] }) {
  if (cases.length === 0) {
    return (
      <EmptyState picture={<PapersPicture />} title="No open duplicates">
        Every document that came in is different from the others, or was decided on.
      </EmptyState>
    );
  }
  return (
    <Card>
      <ul className="divide-y divide-line">
        {cases.map((found) => (
          <li key={found.id} className="relative px-5 py-4 text-sm transition-colors hover:bg-sunken/60">
            <Link
              to="/duplicates/$duplicateId"
              params={{ duplicateId: found.id }}
              className="rounded font-medium after:absolute after:inset-0"
            >
              {found.document.filename ?? 'Document'}
            </Link>
            <p className="text-ink-soft">{found.summary}</p>
            <p className="mt-1.5 flex flex-wrap gap-1.5">
              {found.kinds.map((kind) => (
                <Badge key={kind} tone={KIND_WORDS[kind].tone}>
                  {KIND_WORDS[kind].label}
                </Badge>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
