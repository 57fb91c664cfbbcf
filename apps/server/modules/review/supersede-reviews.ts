import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { UNCLAIMED } from './claim-review.ts';
import { noteInResult } from './note-in-result.ts';
import { publishReviewChange } from './review-feed.ts';
import type { ReviewDeps } from './review.deps.ts';
import { lockOpenReviews, updateReview } from './reviews.repository.ts';

/** Takes out of the queue what waits of a document, each of its papers: a newer reading takes its place. What people corrected stays on record. */
export async function supersedeReviews(
  deps: Pick<ReviewDeps, 'clock' | 'tasks'>,
  tx: Transaction,
  {
    organizationId,
    documentId,
  }: { readonly organizationId: OrganizationId; readonly documentId: DocumentId },
): Promise<void> {
  for (const review of await lockOpenReviews(tx, organizationId, documentId)) {
    const change = { ...UNCLAIMED, state: 'superseded' as const, updatedAt: deps.clock.now() };
    const superseded = await updateReview(tx, review, change);
    await noteInResult(deps, tx, { review, end: { review_state: 'superseded' } });
    await publishReviewChange(tx, superseded);
  }
}
