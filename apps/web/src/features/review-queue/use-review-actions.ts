import { useMutation } from '@tanstack/react-query';
import type { ReviewBody, ReviewEditBody } from '@vouch/contract/review/review.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { noteReview } from './queue-query.ts';

/** What a person can do with a document. */
export type ReviewAction =
  | { readonly kind: 'claim' }
  | { readonly kind: 'release' }
  | { readonly kind: 'save'; readonly edit: ReviewEditBody }
  /** With what was changed before, if anything was. */
  | { readonly kind: 'approve'; readonly edit: ReviewEditBody | null }
  | { readonly kind: 'reject'; readonly reason: string };

/** Does it on the server; what came back is shown at once. */
export function useReviewActions(reviewId: string) {
  return useMutation({
    mutationFn: (action: ReviewAction) => act(reviewId, action),
    onSuccess: noteReview,
  });
}

async function act(id: string, action: ReviewAction): Promise<ReviewBody> {
  if (action.kind === 'claim') return vouch.claimReview(id);
  if (action.kind === 'release') return vouch.releaseReview(id);
  if (action.kind === 'reject') return vouch.rejectReview(id, action.reason);
  if (action.kind === 'save') return vouch.editReview(id, action.edit);
  if (action.edit !== null) await vouch.editReview(id, action.edit);
  return vouch.approveReview(id);
}
