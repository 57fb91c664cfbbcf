import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import type { ExtractedInvoice, Field } from '@vouch/core/extraction/extraction.ts';
import { unverifiedFields } from '@vouch/core/extraction/is-unverified.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { InvoiceId, ReviewId } from '../../platform/ids.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { ReportedDuplicate } from './find-duplicate.ts';
import type { SavedInvoice } from './save-result.ts';
import { textOf, type ReviewReason } from '../review/index.ts';
import { toStructuredData } from './to-structured-data.ts';

/** The result of a processed document: the promised members, and the evidence behind them. */
export interface ProcessResult extends TaskResultBody {
  /** Every value with what stands on the page, where, and how sure it is. */
  readonly fields: Readonly<Partial<Record<string, Field>>>;
  /** Why a person should look, in one text; `null` when it was saved. */
  readonly review_reason: string | null;
  readonly review_reasons: readonly ReviewReason[];
}

/** What became of a document: an invoice was saved, it waits for a person, or its invoice was saved by an earlier reading. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly saved: SavedInvoice }
  | { readonly kind: 'saved-before'; readonly invoiceId: InvoiceId }
  | {
      readonly kind: 'waiting';
      readonly reviewId: ReviewId;
      readonly reasons: readonly ReviewReason[];
      readonly duplicate: ReportedDuplicate | null;
      /** Each paper of the file, in its order. */
      readonly papers: readonly PaperOutcome[];
    };

/** One paper of a file, and where it waits. */
export interface PaperOutcome {
  readonly invoice: ExtractedInvoice;
  readonly reviewId: ReviewId;
}

/** The result of a document that was read and checked. */
export function toTaskResult(checked: CheckedDocument, outcome: SaveOutcome): ProcessResult {
  const { extraction } = checked.outcome;
  const invoice = extraction.invoices[0];
  const warnings = outcome.kind === 'saved' ? outcome.saved.warnings : [];
  return {
    structured_data: toStructuredData(invoice),
    confidence_score: invoice?.confidence ?? 0,
    auto_saved: outcome.kind === 'saved',
    invoice_id: invoiceIdOf(outcome),
    document_id: checked.stored.id,
    verification: toVerdict(checked.verification),
    warnings: [...warnings, ...extraction.notices.map((message) => ({ code: 'reading-notice', message }))],
    fields: invoice?.fields ?? {},
    unverified_fields: [...unverifiedFields(invoice)],
    ...reviewOf(outcome),
    ...(outcome.kind === 'waiting' && outcome.papers.length > 1
      ? { papers: outcome.papers.map(toPaperResult) }
      : {}),
  };
}

function toPaperResult(
  { invoice, reviewId }: PaperOutcome,
  index: number,
): NonNullable<TaskResultBody['papers']>[number] {
  return {
    number: index + 1,
    structured_data: toStructuredData(invoice),
    confidence_score: invoice.confidence,
    review_id: reviewId,
    invoice_id: null,
    review_state: 'waiting',
  };
}

function invoiceIdOf(outcome: SaveOutcome): InvoiceId | null {
  if (outcome.kind === 'saved') return outcome.saved.invoiceId;
  return outcome.kind === 'saved-before' ? outcome.invoiceId : null;
}

type ReviewMembers = Pick<
  ProcessResult,
  'review_reason' | 'review_reasons' | 'review_id' | 'review_state' | 'duplicate'
>;

function reviewOf(outcome: SaveOutcome): ReviewMembers {
  if (outcome.kind !== 'waiting') {
    return { review_reason: null, review_reasons: [], review_id: null, review_state: null, duplicate: null };
  }
  const { reasons, reviewId, duplicate } = outcome;
  return {
    review_reason: textOf(reasons),
    review_reasons: reasons,
    review_id: reviewId,
    review_state: 'waiting',
    duplicate: duplicate && toDuplicate(duplicate),
  };
}

function toDuplicate({
  caseId,
  match,
  earlierDocumentId,
  earlierInvoiceId,
}: ReportedDuplicate): NonNullable<TaskResultBody['duplicate']> {
  const { kinds, summary } = match;
  return {
    id: caseId,
    kinds: [...kinds],
    summary,
    document_id: earlierDocumentId,
    invoice_id: earlierInvoiceId,
  };
}

function toVerdict({
  label,
  score,
  reasons,
  recommendedAction,
}: Verification): TaskResultBody['verification'] {
  return { label, score, reasons: [...reasons], recommended_action: recommendedAction };
}
