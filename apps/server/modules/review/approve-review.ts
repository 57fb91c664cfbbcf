import type { Transaction } from '../../platform/database/database.ts';
import type { InvoiceContent } from '../invoices/index.ts';
import { lockForWork, tell, UNCLAIMED } from './claim-review.ts';
import { noteInResult } from './note-in-result.ts';
import { contentOf, paperOf } from './review-edits.ts';
import type { ReviewDeps } from './review.deps.ts';
import { anotherPersonNeeded, incomplete } from './review.errors.ts';
import type { Reviewer, ReviewRef, StoredReview } from './review.ts';
import { lockReview, updateReview } from './reviews.repository.ts';
import { needsSecondApproval } from './second-approval.ts';

/**
 * Saves the invoice, or keeps the first of two approvals. Approved once, it stays so: the same call again changes nothing.
 * @throws RequestError 404, 409
 */
export async function approveReview(
  deps: ReviewDeps,
  reviewer: Reviewer,
  ref: ReviewRef,
): Promise<StoredReview> {
  return deps.database.transaction(async (tx) => {
    const found = await lockReview(tx, ref);
    if (found.state === 'approved') return found;
    const review = await lockForWork(deps, tx, { reviewer, ref });
    return approveWithin(deps, tx, { reviewer, review });
  });
}

/** Approves within the caller's transaction, which holds the open review. @throws RequestError 409 */
export async function approveWithin(
  deps: ReviewDeps,
  tx: Transaction,
  { reviewer, review }: { readonly reviewer: Reviewer; readonly review: StoredReview },
): Promise<StoredReview> {
  const { organizationId, readingId } = review;
  const reading = await deps.documents.findReading(tx, { organizationId, readingId });
  const content = contentOf(paperOf(reading?.extraction, review), review.edits);
  if (content.totalAmount === null) throw incomplete();
  if (needsSecondApproval(content, await deps.approvalLimitOf(tx, organizationId))) {
    if (review.firstApprovedBy === null) return approveFirst(deps, tx, { reviewer, review });
    if (review.firstApprovedBy === reviewer.userId) throw anotherPersonNeeded();
  }
  return save(deps, tx, { reviewer, review, content });
}

interface Approval {
  readonly reviewer: Reviewer;
  readonly review: StoredReview;
}

async function approveFirst(deps: ReviewDeps, tx: Transaction, { reviewer, review }: Approval) {
  const now = deps.clock.now();
  const approved = await updateReview(tx, review, {
    ...UNCLAIMED,
    state: 'second-approval',
    firstApprovedBy: reviewer.userId,
    firstApprovedAt: now,
    updatedAt: now,
  });
  await tell(deps, tx, { reviewer, review: approved, action: 'review.first-approved' });
  return approved;
}

async function save(
  deps: ReviewDeps,
  tx: Transaction,
  { reviewer, review, content }: Approval & { readonly content: InvoiceContent },
): Promise<StoredReview> {
  const { organizationId, documentId, readingId, taskId } = review;
  const { invoiceId } = await deps.invoices.save(tx, {
    organizationId,
    source: 'review',
    content: withPlainLineNumbers(content),
    createdBy: reviewer.userId,
    from: { documentId, readingId, taskId },
  });
  const now = deps.clock.now();
  const approved = await updateReview(tx, review, {
    ...UNCLAIMED,
    state: 'approved',
    decidedBy: reviewer.userId,
    decidedAt: now,
    invoiceId,
    updatedAt: now,
  });
  await noteInResult(deps, tx, { review, end: { invoice_id: invoiceId, review_state: 'approved' } });
  await tell(deps, tx, { reviewer, review: approved, action: 'review.approved', data: { invoiceId } });
  return approved;
}

/** In the queue a line keeps the number it was read under; a saved invoice counts from 1. */
function withPlainLineNumbers(content: InvoiceContent): InvoiceContent {
  return { ...content, lines: content.lines.map((line, index) => ({ ...line, lineNumber: index + 1 })) };
}
