import type {
  CorrectionBody,
  ReviewInvoiceBody,
  ReviewLineBody,
  ReviewSummaryBody,
} from '@vouch/contract/review/review.ts';
import type { UserId } from '../../platform/ids.ts';
import type { InvoiceContent, InvoiceLine } from '../invoices/index.ts';
import type { StoredCorrection } from './corrections.repository.ts';
import type { ListedReview } from './list-reviews.ts';
import { REVIEW_REASONS } from './review-reasons.ts';

/** E-mail addresses by person. */
export type Emails = ReadonlyMap<UserId, string>;

/** Whom a document of the queue names. */
export function peopleOf({
  claimedBy,
  firstApprovedBy,
  decidedBy,
}: ListedReview): ReadonlyArray<UserId | null> {
  return [claimedBy, firstApprovedBy, decidedBy];
}

/** A document of the queue in a list. A claim that ran out is none. */
export function toReviewSummary(
  review: ListedReview,
  { emails, now }: { readonly emails: Emails; readonly now: Date },
): ReviewSummaryBody {
  return {
    id: review.id,
    state: review.state,
    reasons: review.reasons.map((code) => ({ code, text: REVIEW_REASONS[code] })),
    document_id: review.documentId,
    task_id: review.taskId,
    filename: review.fileName,
    paper_number: review.paperNumber,
    paper_count: review.paperCount,
    seller_name: review.sellerName,
    invoice_number: review.invoiceNumber,
    total_amount: review.totalAmount,
    currency: review.currency,
    confidence_score: review.confidence,
    label: review.label,
    claim: claimOf(review, emails, now),
    first_approval: markOf(emails, review.firstApprovedBy, review.firstApprovedAt),
    decision: decisionOf(review, emails),
    invoice_id: review.invoiceId,
    created_at: review.createdAt.toISOString(),
    updated_at: review.updatedAt.toISOString(),
  };
}

/** The invoice as it would be saved. */
export function toReviewInvoice(content: InvoiceContent): ReviewInvoiceBody {
  return {
    invoice_number: content.invoiceNumber || null,
    invoice_date: content.invoiceDate,
    due_date: content.dueDate,
    currency: content.currency,
    subtotal: content.subtotal,
    tax_amount: content.taxAmount,
    shipping_amount: content.shippingAmount,
    discount_amount: content.discountAmount,
    total_amount: content.totalAmount,
    customer_company: content.customerCompany,
    customer_address: content.customerAddress,
    salesperson_id: content.salespersonId,
    seller_name: content.sellerName,
    seller_address: content.sellerAddress,
    seller_vat_id: content.sellerVatId,
    notes: content.notes,
    line_items: content.lines.map(toReviewLine),
  };
}

/** One value that a person changed. */
export function toCorrectionBody(correction: StoredCorrection, emails: Emails): CorrectionBody {
  const { field, lineNumber, printed, before, after, place, userId, createdAt } = correction;
  const by = { user_id: userId, email: emails.get(userId) ?? null, at: createdAt.toISOString() };
  return { field, line_number: lineNumber, printed, before, after, place, by };
}

function toReviewLine(line: InvoiceLine): ReviewLineBody {
  return {
    line_number: line.lineNumber,
    description: line.description,
    quantity: line.quantity,
    unit: line.unit,
    unit_price: line.unitPrice,
    line_total: line.lineTotal,
    tax_rate: line.taxRate,
    product_code: line.productCode,
  };
}

function claimOf(
  { claimedBy, claimedAt, claimExpiresAt }: ListedReview,
  emails: Emails,
  now: Date,
): ReviewSummaryBody['claim'] {
  const mark = markOf(emails, claimedBy, claimedAt);
  if (mark === null || claimExpiresAt === null || claimExpiresAt <= now) return null;
  return { ...mark, expires_at: claimExpiresAt.toISOString() };
}

function decisionOf(review: ListedReview, emails: Emails): ReviewSummaryBody['decision'] {
  const mark = markOf(emails, review.decidedBy, review.decidedAt);
  return mark && { ...mark, reason: review.decisionReason };
}

function markOf(emails: Emails, who: UserId | null, at: Date | null): ReviewSummaryBody['first_approval'] {
  if (who === null || at === null) return null;
  return { user_id: who, email: emails.get(who) ?? null, at: at.toISOString() };
}
