import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { queryClient } from '../../shared/api/query-client.ts';
import { vouch } from '../../shared/api/vouch.ts';
import type { QueueSearch } from './queue-search.ts';

/** Documents shown on one page of the queue. */
const PER_PAGE = 25;

/** One page of the queue; the page before stays in view until it is there. */
export function queueQuery({ page, state, who }: QueueSearch) {
  return queryOptions({
    queryKey: ['queue', { page, state, who }],
    queryFn: ({ signal }) =>
      vouch.listReviews({ page, perPage: PER_PAGE, state, claimedBy: who, sort: 'created_at' }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** One document of the queue. */
export function reviewQuery(reviewId: string) {
  return queryOptions({
    queryKey: ['review', reviewId],
    queryFn: ({ signal }) => vouch.getReview(reviewId, signal),
  });
}

/** Keeps what an action gave back, and has the lists loaded again. */
export function noteReview(review: ReviewBody): void {
  queryClient.setQueryData(reviewQuery(review.id).queryKey, review);
  for (const key of ['queue', 'invoices', 'duplicates', 'document'])
    void queryClient.invalidateQueries({ queryKey: [key] });
}
