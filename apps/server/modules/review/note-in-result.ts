import type { Transaction } from '../../platform/database/database.ts';
import type { InvoiceId } from '../../platform/ids.ts';
import type { ReviewDeps } from './review.deps.ts';
import type { StoredReview } from './review.ts';

/** What became of a paper after its task had ended. */
export interface PaperEnd {
  readonly review_state: StoredReview['state'];
  readonly invoice_id?: InvoiceId;
}

/**
 * Keeps the result of the task true, within the caller's transaction: of a file with several papers each has its own entry, and the
 * members of the result itself are those of the first.
 */
export async function noteInResult(
  { tasks }: Pick<ReviewDeps, 'tasks'>,
  tx: Transaction,
  { review, end }: { readonly review: StoredReview; readonly end: PaperEnd },
): Promise<void> {
  const { organizationId, taskId, paperNumber, paperCount } = review;
  const ref = { organizationId, taskId };
  if (paperNumber === 1) await tasks.amendResult(tx, ref, { ...end });
  if (paperCount > 1) await tasks.amendResult(tx, { ...ref, paperNumber }, { ...end });
}
