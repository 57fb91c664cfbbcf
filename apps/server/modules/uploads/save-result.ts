import type { Transaction } from '../../platform/database/database.ts';
import type { InvoiceId } from '../../platform/ids.ts';
import { fromExtraction, type InvoiceWarning } from '../invoices/index.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { TaskTry } from '../tasks/index.ts';
import { decideReview } from './decide-review.ts';
import type { ProcessInputBody } from './process-input.ts';
import type { ReviewReason } from './review-reasons.ts';
import { toTaskResult, type ProcessResult } from './to-task-result.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** The invoice that was saved. */
export interface SavedInvoice {
  readonly invoiceId: InvoiceId;
  readonly warnings: readonly InvoiceWarning[];
}

/** What is saved, for whom, and as it was asked for. */
export interface ResultToSave {
  readonly attempt: TaskTry;
  readonly checked: CheckedDocument;
  readonly wish: ProcessInputBody;
}

/** Saves what was read, and the invoice unless a person should look first. Runs in the transaction that ends the task. */
export async function saveResult(
  deps: UploadsDeps,
  tx: Transaction,
  { attempt, checked, wish }: ResultToSave,
): Promise<ProcessResult> {
  const { claim, documentId } = attempt;
  const { organizationId, taskId } = claim;
  const { extraction, pictureHash, document } = checked.outcome;
  const { verification } = checked;
  const reasons = await reasonsToWait(deps, tx, { attempt, checked, wish });
  const ref = { organizationId, documentId };
  await deps.documents.noteOpened(tx, ref, document);
  const reading = { ...ref, taskId, purpose: 'invoice', extraction, verification, pictureHash } as const;
  const readingId = await deps.documents.addReading(tx, { ...reading, reviewReasons: reasons });
  const [invoice] = extraction.invoices;
  const saved =
    reasons.length === 0 && invoice
      ? await deps.invoices.save(tx, {
          organizationId,
          source: 'document',
          content: fromExtraction(invoice),
          createdBy: checked.stored.createdBy,
          from: { documentId, readingId, taskId },
        })
      : null;
  return toTaskResult(checked, reasons, saved);
}

async function reasonsToWait(
  deps: UploadsDeps,
  tx: Transaction,
  { attempt, checked, wish }: ResultToSave,
): Promise<readonly ReviewReason[]> {
  const { extraction } = checked.outcome;
  const reasons = decideReview({ extraction, verification: checked.verification, wish });
  const [invoice] = extraction.invoices;
  if (!invoice || reasons.includes('duplicate')) return reasons;
  const twin = await deps.invoices.findDuplicate(tx, attempt.claim.organizationId, fromExtraction(invoice));
  return twin === null ? reasons : [...reasons, 'duplicate'];
}
