import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { wordsOf } from '../../shared/api/error-words.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PapersPicture } from '../../shared/ui/papers-picture.tsx';
import { ReviewSkeleton } from '../review/review-skeleton.tsx';
import { reviewQuery } from './queue-query.ts';
import { useQueueChanges } from './use-queue-changes.ts';
import { WorkView } from './work-view.tsx';

/** One document of the queue. */
export function WorkPage() {
  const { reviewId } = useParams({ from: '/signed-in/review/$reviewId' });
  const { data, error } = useQuery(reviewQuery(reviewId));
  useQueueChanges();
  if (data) return <WorkView key={data.id} review={data} />;
  if (!error) return <ReviewSkeleton />;
  return (
    <EmptyState picture={<PapersPicture />} title="This document could not be shown">
      {wordsOf(error)}
    </EmptyState>
  );
}
