import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import { useHotkeys } from '../../shared/hotkeys/use-hotkeys.ts';
import { Details } from './details.tsx';
import { ReviewContext } from './review-state.ts';
import { ReviewTitle } from './review-title.tsx';
import { useReviewState } from './use-review-state.ts';
import { VerdictCard } from './verdict/verdict-card.tsx';
import { PageViewer } from './viewer/page-viewer.tsx';
import { WaitsForYou } from './waits-for-you.tsx';
import { Warnings } from './warnings.tsx';

interface ReviewPageProps {
  readonly document: DocumentDetailBody;
  readonly warnings: TaskResultBody['warnings'];
  /** Why the document waits for a person; `null` when it does not. */
  readonly reviewReason: string | null;
  readonly reviewId: string | null;
  readonly duplicateId: string | null;
}

/** The result: the page with its marked places beside the verdict and everything that was read. */
export function ReviewPage({ document, warnings, duplicateId, reviewReason, reviewId }: ReviewPageProps) {
  const state = useReviewState(document);
  useHotkeys({
    '[': () => state.turnTo(state.page - 1),
    ']': () => state.turnTo(state.page + 1),
    Escape: () => state.select(null),
  });
  return (
    <ReviewContext value={state}>
      <title>{`${document.filename} · Vouch`}</title>
      <ReviewTitle />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(24rem,29rem)]">
        <div className="grid min-w-0 gap-5 lg:col-start-2 lg:row-start-1">
          <VerdictCard />
          <WaitsForYou reason={reviewReason} reviewId={reviewId} duplicateId={duplicateId} />
          <Warnings warnings={warnings} notices={document.notices} />
        </div>
        <div className="min-w-0 lg:sticky lg:top-[4.5rem] lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <PageViewer />
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-start-2">
          <Details />
        </div>
      </div>
    </ReviewContext>
  );
}
