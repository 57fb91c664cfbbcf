import type { Transaction } from '../../platform/database/database.ts';
import { lockForWork, tell, UNCLAIMED } from './claim-review.ts';
import { noteInResult } from './note-in-result.ts';
import type { ReviewDeps } from './review.deps.ts';
import type { Reviewer, ReviewRef, StoredReview } from './review.ts';
import { updateReview } from './reviews.repository.ts';

/** Turns a document down: nothing is saved. @throws RequestError 404, 409 */
export async function rejectReview(
  deps: ReviewDeps,
  reviewer: Reviewer,
  { reason, ...ref }: ReviewRef & { readonly reason: string },
): Promise<StoredReview> {
  return deps.database.transaction(async (tx) => {
    const review = await lockForWork(deps, tx, { reviewer, ref });
    return rejectWithin(deps, tx, { reviewer, review, reason });
  });
}

/** Turns it down within the caller's transaction, which holds the open review. */
export async function rejectWithin(
  deps: ReviewDeps,
  tx: Transaction,
  {
    reviewer,
    review,
    reason,
  }: {
    readonly reviewer: Reviewer;
    readonly review: StoredReview;
    readonly reason: string;
  },
): Promise<StoredReview> {
  const now = deps.clock.now();
  const rejected = await updateReview(tx, review, {
    ...UNCLAIMED,
    state: 'rejected',
    decidedBy: reviewer.userId,
    decidedAt: now,
    decisionReason: reason,
    updatedAt: now,
  });
  await noteInResult(deps, tx, { review, end: { review_state: 'rejected' } });
  await tell(deps, tx, { reviewer, review: rejected, action: 'review.rejected', data: { reason } });
  return rejected;
}
