import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReviewListBody } from '@vouch/contract/review/review.ts';
import { wordsOf } from '../../shared/api/error-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { queueQuery } from './queue-query.ts';
import type { QueueSearch } from './queue-search.ts';
import { QueueTable } from './queue-table.tsx';
import { useQueueChanges } from './use-queue-changes.ts';

const VIEWS: ReadonlyArray<{ readonly label: string; readonly search: QueueSearch }> = [
  { label: 'All open', search: {} },
  { label: 'Mine', search: { who: 'me' } },
  { label: 'Free', search: { who: 'nobody' } },
  { label: 'Second approval', search: { state: 'second-approval' } },
  { label: 'Approved', search: { state: 'approved' } },
  { label: 'Rejected', search: { state: 'rejected' } },
];

/** Documents that wait for a person, oldest first. */
export function QueuePage() {
  const search = useSearch({ from: '/signed-in/review' });
  const { data, error } = useQuery(queueQuery(search));
  useQueueChanges();
  return (
    <div className="mx-auto max-w-5xl pt-10">
      <title>Review · Vouch</title>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl font-semibold tracking-tight">Review</h1>
          <p className="mt-1 text-sm text-ink-soft">
            What was not saved by itself waits here until a person decides.
          </p>
        </div>
        <Button asChild size="sm">
          <Link to="/duplicates">Duplicates</Link>
        </Button>
      </div>
      <Views search={search} />
      {error ? <Notice tone="bad">{wordsOf(error)}</Notice> : <Listing list={data} search={search} />}
    </div>
  );
}

function Views({ search }: { readonly search: QueueSearch }) {
  return (
    <nav aria-label="Parts of the queue" className="mt-5 mb-4 flex flex-wrap gap-1">
      {VIEWS.map((view) => {
        const isCurrent = view.search.state === search.state && view.search.who === search.who;
        return (
          <Button key={view.label} asChild size="sm" look={isCurrent ? 'plain' : 'quiet'}>
            <Link to="/review" search={view.search} aria-current={isCurrent ? 'page' : undefined}>
              {view.label}
            </Link>
          </Button>
        );
      })}
    </nav>
  );
}

function Listing({
  list,
  search,
}: {
  readonly list: ReviewListBody | undefined;
  readonly search: QueueSearch;
}) {
  if (!list) return <Skeleton className="h-64" />;
  if (list.reviews.length === 0) {
    return (
      <EmptyState picture={<PapersPicture />} title="Nothing waits here">
        Documents that need a second look appear here by themselves.
      </EmptyState>
    );
  }
  const { page, pages, total } = list.pagination;
  return (
    <>
      <Card className="overflow-hidden">
        <QueueTable reviews={list.reviews} />
      </Card>
      <nav aria-label="Pages of the queue" className="mt-4 flex items-center gap-2 text-sm text-ink-soft">
        <span className="mr-auto tabular-nums">{total === 1 ? '1 document' : `${total} documents`}</span>
        {page > 1 ? <PageLink search={{ ...search, page: page - 1 }}>Before</PageLink> : null}
        {page < pages ? <PageLink search={{ ...search, page: page + 1 }}>Next</PageLink> : null}
      </nav>
    </>
  );
}

function PageLink({ search, children }: { readonly search: QueueSearch; readonly children: string }) {
  return (
    <Button asChild size="sm">
      <Link to="/review" search={search}>
        {children}
      </Link>
    </Button>
  );
}
