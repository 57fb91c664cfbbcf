import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import { type ReactNode, useMemo, useState } from 'react';
import { useHotkeys } from '../../shared/hotkeys/use-hotkeys.ts';
import { Details } from './details.tsx';
import { PaperChoice } from './paper-choice.tsx';
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
  /** Where each paper of a file with several waits. */
  readonly papers?: TaskResultBody['papers'];
}

/** The result of a document; of a file with several papers, that of one at a time. */
export function ReviewPage({ document, reviewId, papers = [], ...told }: ReviewPageProps) {
  const [number, setNumber] = useState(1);
  const shown = useMemo(() => {
    const paper = document.papers?.find((one) => one.number === number);
    return paper ? { ...document, ...paper } : document;
  }, [document, number]);
  const place = papers.find((one) => one.number === number)?.review_id ?? reviewId;
  return (
    <PaperPage
      key={number}
      document={shown}
      reviewId={place}
      choice={
        document.papers ? <PaperChoice papers={document.papers} shown={number} onChoose={setNumber} /> : null
      }
      {...told}
    />
  );
}

interface PaperPageProps extends Omit<ReviewPageProps, 'papers'> {
  /** Turns to the other papers of the file. */
  readonly choice: ReactNode;
}

/** The page with its marked places beside the verdict and everything that was read. */
function PaperPage({ document, choice, warnings, duplicateId, reviewReason, reviewId }: PaperPageProps) {
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
      {choice}
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
