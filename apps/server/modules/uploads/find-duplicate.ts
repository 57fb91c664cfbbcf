import type { Transaction } from '../../platform/database/database.ts';
import type { DuplicateCaseId } from '../../platform/ids.ts';
import { documentOf, matchesOf, type CaseSubject, type DuplicateFound } from '../duplicates/index.ts';
import { fromExtraction } from '../invoices/index.ts';
import type { CheckedDocument } from '../reading/index.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** A duplicate that was reported. */
export interface ReportedDuplicate extends DuplicateFound {
  readonly caseId: DuplicateCaseId;
}

/** What is looked at, and whose case it will be. */
export interface DuplicateQuestion {
  readonly checked: CheckedDocument;
  readonly subject: CaseSubject;
}

/**
 * Looks whether the document, or its invoice, was handed in before, and opens a case if so; `null` when it was not, or when a person
 * decided already to keep both.
 */
export async function findDuplicate(
  deps: UploadsDeps,
  tx: Transaction,
  question: DuplicateQuestion,
): Promise<ReportedDuplicate | null> {
  const found = (await amongDocuments(deps, tx, question)) ?? (await amongInvoices(deps, tx, question));
  if (found === null) return null;
  const caseId = await deps.duplicates.report(tx, { ...question.subject, found });
  return caseId === null ? null : { ...found, caseId };
}

async function amongDocuments(
  { invoices }: UploadsDeps,
  tx: Transaction,
  { checked, subject }: DuplicateQuestion,
): Promise<DuplicateFound | null> {
  const [match] = matchesOf(checked);
  const earlierDocumentId = match === undefined ? null : documentOf(match);
  if (match === undefined || earlierDocumentId === null) return null;
  const earlierInvoiceId = await invoices.findByDocument(subject.organizationId, earlierDocumentId, tx);
  return { earlierDocumentId, earlierInvoiceId, match };
}

/** Invoices that were entered by hand, or saved while this document was being read. */
async function amongInvoices(
  { invoices }: UploadsDeps,
  tx: Transaction,
  { checked, subject }: DuplicateQuestion,
): Promise<DuplicateFound | null> {
  const [invoice] = checked.outcome.extraction.invoices;
  if (!invoice) return null;
  const content = fromExtraction(invoice);
  const twin = await invoices.findDuplicate(tx, subject.organizationId, content);
  if (twin === null) return null;
  const summary = `An invoice with the number ${content.invoiceNumber} of this seller is saved already.`;
  return {
    earlierDocumentId: null,
    earlierInvoiceId: twin,
    match: { kinds: ['same-number'], summary, likeness: null },
  };
}
