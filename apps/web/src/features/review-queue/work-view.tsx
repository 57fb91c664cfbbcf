import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { useHotkeys } from '../../shared/hotkeys/use-hotkeys.ts';
import { sessionQuery } from '../auth/session.ts';
import { DuplicateNotes } from '../duplicates/duplicate-notes.tsx';
import { ReviewContext } from '../review/review-state.ts';
import { useReviewState } from '../review/use-review-state.ts';
import { VerdictCard } from '../review/verdict/verdict-card.tsx';
import { PageViewer } from '../review/viewer/page-viewer.tsx';
import { CorrectionsList } from './corrections-list.tsx';
import { paperWords } from './queue-words.ts';
import { StateNotice } from './state-notice.tsx';
import { useReviewActions } from './use-review-actions.ts';
import { WorkForm } from './work-form.tsx';

/** The page with its marked places beside everything that can be corrected and decided. */
export function WorkView({ review }: { readonly review: ReviewBody }) {
  const state = useReviewState(review.document);
  const actions = useReviewActions(review.id);
  const { data: session } = useQuery(sessionQuery);
  const isMine = review.claim !== null && review.claim.email === session?.email;
  useHotkeys({
    '[': () => state.turnTo(state.page - 1),
    ']': () => state.turnTo(state.page + 1),
    Escape: () => state.select(null),
  });
  return (
    <ReviewContext value={state}>
      <title>{`Review ${review.filename} · Vouch`}</title>
      <div className="flex flex-wrap items-baseline gap-3 py-5">
        <Link to="/review" className="rounded text-sm text-ink-soft hover:text-ink">
          Review
        </Link>
        <h1 className="truncate text-lg font-semibold tracking-tight">
          {review.filename}
          {paperWords(review)}
        </h1>
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(26rem,34rem)]">
        <div className="min-w-0 lg:sticky lg:top-[4.5rem]">
          <PageViewer />
        </div>
        <div className="grid min-w-0 gap-5">
          <StateNotice review={review} isMine={isMine} onClaim={() => actions.mutate({ kind: 'claim' })} />
          <DuplicateNotes cases={review.duplicates} />
          <VerdictCard />
          <WorkForm review={review} isMine={isMine} actions={actions} />
          <CorrectionsList corrections={review.corrections} />
        </div>
      </div>
    </ReviewContext>
  );
}
