import type { ReviewReasonName } from '@vouch/contract/review/review.ts';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { Label } from '@vouch/core/verification/verification.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import {
  newId,
  type DocumentId,
  type OrganizationId,
  type ReadingId,
  type ReviewId,
  type TaskId,
} from '../../platform/ids.ts';
import { contentOf } from './review-edits.ts';
import { publishReviewChange } from './review-feed.ts';
import type { ReviewDeps } from './review.deps.ts';
import { insertReview } from './reviews.repository.ts';

/** A document that a person should look at. */
export interface NewReview {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly readingId: ReadingId;
  readonly taskId: TaskId;
  /** At least one. */
  readonly reasons: readonly ReviewReasonName[];
  /** Which of the papers in the file, from 1, and how many there are. */
  readonly paperNumber: number;
  readonly paperCount: number;
  readonly invoice: ExtractedInvoice | undefined;
  readonly label: Label;
}

/** Puts a document into the queue, within the caller's transaction. */
export async function openReview(
  { clock }: Pick<ReviewDeps, 'clock'>,
  tx: Transaction,
  { invoice, ...review }: NewReview,
): Promise<ReviewId> {
  const id = newId<'review'>();
  const now = clock.now();
  const { sellerName, invoiceNumber, totalAmount, currency } = toStorable(contentOf(invoice, {}));
  const row = {
    ...review,
    id,
    state: 'waiting' as const,
    confidence: invoice?.confidence ?? 0,
    sellerName,
    invoiceNumber: invoiceNumber || null,
    totalAmount,
    currency,
    edits: {},
    createdAt: now,
    updatedAt: now,
  };
  await insertReview(tx, row);
  await publishReviewChange(tx, row);
  return id;
}
