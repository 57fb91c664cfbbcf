import type { DocumentKind, Extraction, FieldName } from '@vouch/core/extraction/extraction.ts';
import { hasModelValues, unverifiedFields } from '@vouch/core/extraction/is-unverified.ts';
import { speaksToMachines } from '@vouch/core/rules/support/machine-talk.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { ProcessInputBody } from './process-input.ts';
import type { ReviewReason } from '../review/index.ts';

/** Values without which nothing is saved by itself. */
export const KEY_FIELDS = [
  'invoiceNumber',
  'sellerName',
  'invoiceDate',
  'currency',
  'grandTotal',
] as const satisfies readonly FieldName[];

/** Paper that is saved as an invoice; `unknown` is decided by what was found on it. */
const SAVED_KINDS: ReadonlySet<DocumentKind> = new Set(['invoice', 'receipt', 'credit-note', 'unknown']);

/** What is known when it is decided whether to save. */
export interface ReviewCase {
  readonly extraction: Extraction;
  readonly verification: Verification;
  readonly wish: ProcessInputBody;
  /** The document or its invoice was handed in before. */
  readonly isDuplicate: boolean;
}

/** Why a person should look before anything is saved; empty when it can be saved. */
export function decideReview({
  extraction,
  verification,
  wish,
  isDuplicate,
}: ReviewCase): readonly ReviewReason[] {
  const [invoice, ...others] = extraction.invoices;
  const wished: readonly ReviewReason[] = wish.autoSave ? [] : ['auto-save-off'];
  if (!invoice) return [...wished, 'nothing-read', ...(isDuplicate ? (['duplicate'] as const) : [])];
  // A document can print what it makes a model say: then being found on the page proves nothing.
  const isTold = speaksToMachines(verification.findings);
  const checks: Readonly<Partial<Record<ReviewReason, boolean>>> = {
    'not-an-invoice': !SAVED_KINDS.has(invoice.kind),
    'several-invoices': others.length > 0,
    'missing-fields': KEY_FIELDS.some((name) => !invoice.fields[name]?.value),
    'low-confidence': invoice.confidence < wish.confidenceThreshold,
    'unverified-value': unverifiedFields(invoice).length > 0 || (isTold && hasModelValues(invoice)),
    'handwritten-value': KEY_FIELDS.some((name) => invoice.fields[name]?.handwritten === true),
    duplicate: isDuplicate,
    verdict: verification.label !== 'real' || isTold,
  };
  const found = Object.entries(checks).flatMap(([reason, holds]) => (holds ? [reason as ReviewReason] : []));
  return [...wished, ...found];
}
