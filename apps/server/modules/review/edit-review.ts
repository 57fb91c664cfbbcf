import type { ReviewEditBody } from '@vouch/contract/review/review.ts';
import { sellerKeyOf } from '@vouch/core/verification/earlier-document.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { InvoiceContent } from '../invoices/index.ts';
import { applyEdit } from './apply-edit.ts';
import { lockForWork, tell } from './claim-review.ts';
import { changesOf, type ValueChange } from './corrections-of.ts';
import { insertCorrections } from './corrections.repository.ts';
import { contentOf, paperOf, type ReviewEdits } from './review-edits.ts';
import type { ReviewDeps } from './review.deps.ts';
import type { Reviewer, ReviewRef, StoredReview } from './review.ts';
import { updateReview } from './reviews.repository.ts';

/**
 * Corrects values. Both states of each are kept, with who and when. An approval that was given before is withdrawn: it was for other
 * values. @throws RequestError 400, 404, 409
 */
export async function editReview(
  deps: ReviewDeps,
  reviewer: Reviewer,
  { edit, ...ref }: ReviewRef & { readonly edit: ReviewEditBody },
): Promise<StoredReview> {
  return deps.database.transaction(async (tx) => {
    const review = await lockForWork(deps, tx, { reviewer, ref });
    const { organizationId, readingId } = review;
    const reading = await deps.documents.findReading(tx, { organizationId, readingId });
    const read = paperOf(reading?.extraction, review);
    const before = contentOf(read, review.edits);
    const after = applyEdit(before, toStorable(edit));
    const changes = changesOf({ before, after, read });
    if (changes.length === 0) return review;
    await keepChanges(deps, tx, { reviewer, review, changes, sellerName: after.sellerName });
    const edited = await updateReview(tx, review, {
      ...shownOf(after),
      edits: editsBetween(contentOf(read, {}), after),
      state: 'waiting',
      firstApprovedBy: null,
      firstApprovedAt: null,
      updatedAt: deps.clock.now(),
    });
    const fields = changes.map(({ field, lineNumber }) =>
      lineNumber ? `${field} of line ${lineNumber}` : field,
    );
    await tell(deps, tx, { reviewer, review: edited, action: 'review.corrected', data: { fields } });
    return edited;
  });
}

async function keepChanges(
  { clock }: ReviewDeps,
  tx: Transaction,
  {
    reviewer,
    review,
    changes,
    sellerName,
  }: {
    readonly reviewer: Reviewer;
    readonly review: StoredReview;
    readonly changes: readonly ValueChange[];
    readonly sellerName: string | null;
  },
): Promise<void> {
  const { organizationId, id: reviewId, documentId, readingId } = review;
  const about = { organizationId, reviewId, documentId, readingId, userId: reviewer.userId };
  const seller = { sellerName, sellerKey: sellerKeyOf(sellerName) };
  await insertCorrections(
    tx,
    changes.map((change) => ({ ...about, ...seller, ...change, createdAt: clock.now() })),
  );
}

/** What the list of the queue shows. */
function shownOf({ sellerName, invoiceNumber, totalAmount, currency }: InvoiceContent) {
  return { sellerName, invoiceNumber: invoiceNumber || null, totalAmount, currency };
}

/** Only what differs from what was read: a value that was put back is no edit. */
function editsBetween(read: InvoiceContent, now: InvoiceContent): ReviewEdits {
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(read[name as keyof InvoiceContent]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed);
}
