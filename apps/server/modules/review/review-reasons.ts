import type { ReviewReasonName } from '@vouch/contract/review/review.ts';

/** Why a document waits for a person, with what that person reads. */
export const REVIEW_REASONS = {
  'auto-save-off': 'Saving was left to you.',
  'nothing-read': 'No invoice was found in this document.',
  'not-an-invoice': 'This looks like another kind of paper than an invoice or a receipt.',
  'several-invoices': 'This file holds several papers. Each of them waits by itself.',
  'missing-fields': 'Number, seller, date, currency or total was not found.',
  'low-confidence': 'The reading is less sure than you asked for.',
  'unverified-value': 'A value comes from a language model and was not found on the page.',
  'handwritten-value': 'A value is written by hand, or somebody wrote where it belongs.',
  duplicate: 'This document or invoice was handed in before.',
  verdict: 'The checks found something that a person should look at.',
} as const satisfies Record<ReviewReasonName, string>;

/** Why a document waits for a person. */
export type ReviewReason = ReviewReasonName;

/** All reasons as one text; `null` when there are none. */
export function textOf(reasons: readonly ReviewReason[]): string | null {
  return reasons.length === 0 ? null : reasons.map((reason) => REVIEW_REASONS[reason]).join(' ');
}
