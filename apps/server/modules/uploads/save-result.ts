import type { Transaction } from '../../platform/database/database.ts';
import { fromExtraction, type InvoiceWarning } from '../invoices/index.ts';
import type { InvoiceId, ReviewId } from '../../platform/ids.ts';
import type { CaseSubject } from '../duplicates/index.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { ReviewReason } from '../review/index.ts';
import type { TaskTry } from '../tasks/index.ts';
import { decideReview } from './decide-review.ts';
import type { ProcessInputBody } from './process-input.ts';
import { findDuplicate } from './find-duplicate.ts';
import { toTaskResult, type PaperOutcome, type ProcessResult } from './to-task-result.ts';
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
 * which an invoice was saved already was only read again: the invoice stays as it is, and the readings can be compared. The papers of a
 * file that holds several all wait: how it was parted is for a person to confirm.
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
    const { reviewId, papers } = await openReviews(deps, tx, { ...step, wish });
    return toTaskResult(checked, { kind: 'waiting', reviewId, reasons, duplicate, papers });
  }
  return toTaskResult(checked, { kind: 'saved', saved: await saveInvoice(deps, tx, step) });
}

interface SaveStep {
  readonly checked: CheckedDocument;
  readonly subject: CaseSubject;
  readonly taskId: TaskTry['claim']['taskId'];
  readonly reasons: readonly ReviewReason[];
}

/** Every paper of a file waits by itself; a file without any waits as well. */
async function openReviews(
  { reviews, invoices }: UploadsDeps,
  tx: Transaction,
  { checked, subject, taskId, reasons, wish }: SaveStep & Pick<ResultToSave, 'wish'>,
): Promise<{ readonly reviewId: ReviewId; readonly papers: readonly PaperOutcome[] }> {
  const { verification, outcome } = checked;
  const [first, ...others] = outcome.extraction.invoices;
  const paperCount = others.length + 1;
  const whole = { ...subject, taskId, label: verification.label, paperCount };
  const reviewId = await reviews.open(tx, { ...whole, paperNumber: 1, invoice: first, reasons });
  const papers = first ? [{ invoice: first, reviewId }] : [];
  for (const [index, invoice] of others.entries()) {
    const extraction = { ...outcome.extraction, invoices: [invoice] };
    const twin = await invoices.findDuplicate(tx, subject.organizationId, fromExtraction(invoice));
    const own = decideReview({ extraction, verification, wish, isDuplicate: twin !== null });
    const paper = { paperNumber: index + 2, invoice, reasons: ['several-invoices', ...own] } as const;
    papers.push({ invoice, reviewId: await reviews.open(tx, { ...whole, ...paper }) });
  }
  return { reviewId, papers };
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
