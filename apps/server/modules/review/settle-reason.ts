import type { Transaction } from '../../platform/database/database.ts';
import type { ReviewReason } from './review-reasons.ts';
import type { StoredReview } from './review.ts';
import { updateReview } from './reviews.repository.ts';

/** Takes one reason to wait from a document of the queue, which the caller has locked; the last one stays, for the record. */
export async function settleReason(
  tx: Transaction,
  review: StoredReview,
  settled: ReviewReason,
): Promise<readonly ReviewReason[]> {
  const left = review.reasons.filter((reason) => reason !== settled);
  if (left.length > 0 && left.length < review.reasons.length)
    await updateReview(tx, review, { reasons: left });
  return left;
}
