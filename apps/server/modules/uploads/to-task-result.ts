import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import type { Field } from '@vouch/core/extraction/extraction.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { SavedInvoice } from './save-result.ts';
import { textOf, type ReviewReason } from './review-reasons.ts';
import { toStructuredData } from './to-structured-data.ts';

/** The result of a processed document: the promised members, and the evidence behind them. */
export interface ProcessResult extends TaskResultBody {
  /** Every value with what stands on the page, where, and how sure it is. */
  readonly fields: Readonly<Partial<Record<string, Field>>>;
  /** Why a person should look, in one text; `null` when it was saved. */
  readonly review_reason: string | null;
  readonly review_reasons: readonly ReviewReason[];
}

/** The result of a document that was read and checked, and saved or left for review. */
export function toTaskResult(
  { stored, outcome, verification }: CheckedDocument,
  reasons: readonly ReviewReason[],
  saved: SavedInvoice | null,
): ProcessResult {
  const invoice = outcome.extraction.invoices[0];
  return {
    structured_data: toStructuredData(invoice),
    confidence_score: invoice?.confidence ?? 0,
    auto_saved: saved !== null,
    invoice_id: saved?.invoiceId ?? null,
    document_id: stored.id,
    verification: toVerdict(verification),
    warnings: [
      ...(saved?.warnings ?? []),
      ...outcome.extraction.notices.map((message) => ({ code: 'reading-notice', message })),
    ],
    fields: invoice?.fields ?? {},
    review_reason: textOf(reasons),
    review_reasons: reasons,
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
