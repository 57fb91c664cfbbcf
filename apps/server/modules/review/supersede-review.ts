import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { UNCLAIMED } from './claim-review.ts';
import { publishReviewChange } from './review-feed.ts';
import type { ReviewDeps } from './review.deps.ts';
import { lockOpenReview, updateReview } from './reviews.repository.ts';

/** Takes out of the queue what waits of a document: a newer reading takes its place. What people corrected stays on record. */
export async function supersedeReview(
  { clock, tasks }: Pick<ReviewDeps, 'clock' | 'tasks'>,
  tx: Transaction,
  {
    organizationId,
    documentId,
  }: { readonly organizationId: OrganizationId; readonly documentId: DocumentId },
): Promise<void> {
  const review = await lockOpenReview(tx, organizationId, documentId);
  if (review === null) return;
  const { taskId } = review;
  const superseded = await updateReview(tx, review, {
    ...UNCLAIMED,
    state: 'superseded',
    updatedAt: clock.now(),
  });
  await tasks.amendResult(tx, { organizationId, taskId }, { review_state: 'superseded' });
  await publishReviewChange(tx, superseded);
}
