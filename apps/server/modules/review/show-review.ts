import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { unverifiedFields } from '@vouch/core/extraction/is-unverified.ts';
import { findEmails } from '../audit/index.ts';
import { toDocumentBody } from '../documents/index.ts';
import { arithmeticWarnings } from '../invoices/index.ts';
import { findCorrections } from './corrections.repository.ts';
import { contentOf, paperOf } from './review-edits.ts';
import type { ReviewDeps } from './review.deps.ts';
import type { ReviewRef } from './review.ts';
import { findReview } from './reviews.repository.ts';
import { peopleOf, toCorrectionBody, toReviewInvoice, toReviewSummary } from './to-review-body.ts';

/** What is shown of a document of the queue, but for its duplicates. */
export type ShownReview = Omit<ReviewBody, 'duplicates'>;

/** A document of the queue with what was read, found and corrected; `null` when there is none. */
export async function showReview(deps: ReviewDeps, ref: ReviewRef): Promise<ShownReview | null> {
  const { executor } = deps.database;
  const review = await findReview(executor, ref);
  if (review === null) return null;
  const { organizationId, documentId, readingId } = review;
  const [document, reading, changes] = await Promise.all([
    deps.documents.find({ organizationId, documentId }),
    deps.documents.findReading(executor, { organizationId, readingId }),
    findCorrections(executor, ref),
  ]);
  if (document === null || reading === null) return null;
  const listed = { ...review, fileName: document.fileName };
  const people = [...peopleOf(listed), ...changes.map(({ userId }) => userId)];
  const emails = await findEmails(executor, organizationId, people);
  const paper = paperOf(reading.extraction, review);
  const content = contentOf(paper, review.edits);
  return {
    ...toReviewSummary(listed, { emails, now: deps.clock.now() }),
    invoice: toReviewInvoice(content),
    unverified_fields: [...unverifiedFields(paper)],
    warnings: arithmeticWarnings(content).map((warning) => ({ ...warning })),
    document: toDocumentBody({ document, reading, paper, invoiceId: review.invoiceId }),
    corrections: changes.map((change) => toCorrectionBody(change, emails)),
  };
}
