import type { Transaction } from '../../platform/database/database.ts';
import { fromExtraction, type InvoiceWarning } from '../invoices/index.ts';
import type { InvoiceId } from '../../platform/ids.ts';
import type { CaseSubject } from '../duplicates/index.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { ReviewReason } from '../review/index.ts';
import type { TaskTry } from '../tasks/index.ts';
import { decideReview } from './decide-review.ts';
import type { ProcessInputBody } from './process-input.ts';
import { findDuplicate } from './find-duplicate.ts';
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

/**
 * Saves what was read, and the invoice unless a person should look first. Runs in the transaction that ends the task. A document from
 * which an invoice was saved already was only read again: the invoice stays as it is, and the readings can be compared.
 */
export async function saveResult(
  deps: UploadsDeps,
  tx: Transaction,
  { attempt, checked, wish }: ResultToSave,
): Promise<ProcessResult> {
  const { claim, documentId } = attempt;
  const { organizationId, taskId } = claim;
  const { extraction, pictureHash, document } = checked.outcome;
  const { verification } = checked;
  const ref = { organizationId, documentId };
  // Holds the document's row: of two readings that end at once, the second sees what the first saved.
  await deps.documents.noteOpened(tx, ref, document);
  const reading = { ...ref, taskId, purpose: 'invoice', extraction, verification, pictureHash } as const;
  const readingId = await deps.documents.addReading(tx, reading);
  const before = await deps.invoices.findByDocument(organizationId, documentId, tx);
  if (before !== null) return toTaskResult(checked, { kind: 'saved-before', invoiceId: before });
  await deps.reviews.supersede(tx, organizationId, documentId);
  const duplicate = await findDuplicate(deps, tx, { checked, subject: { ...ref, readingId } });
  const reasons = decideReview({ extraction, verification, wish, isDuplicate: duplicate !== null });
  const step: SaveStep = { checked, subject: { ...ref, readingId }, taskId, reasons };
  if (reasons.length > 0) {
    const reviewId = await openReview(deps, tx, step);
    return toTaskResult(checked, { kind: 'waiting', reviewId, reasons, duplicate });
  }
  return toTaskResult(checked, { kind: 'saved', saved: await saveInvoice(deps, tx, step) });
}

interface SaveStep {
  readonly checked: CheckedDocument;
  readonly subject: CaseSubject;
  readonly taskId: TaskTry['claim']['taskId'];
  readonly reasons: readonly ReviewReason[];
}

function openReview(deps: UploadsDeps, tx: Transaction, { checked, subject, taskId, reasons }: SaveStep) {
  const { outcome, verification } = checked;
  const invoice = outcome.extraction.invoices[0];
  return deps.reviews.open(tx, { ...subject, taskId, reasons, invoice, label: verification.label });
}

async function saveInvoice(
  deps: UploadsDeps,
  tx: Transaction,
  { checked, subject, taskId }: SaveStep,
): Promise<SavedInvoice> {
  const { organizationId, documentId, readingId } = subject;
  const [invoice] = checked.outcome.extraction.invoices;
  if (!invoice) throw new Error('A document without an invoice was not left for review.');
  return deps.invoices.save(tx, {
    organizationId,
    source: 'document',
    content: fromExtraction(invoice),
    createdBy: checked.stored.createdBy,
    from: { documentId, readingId, taskId },
  });
}
