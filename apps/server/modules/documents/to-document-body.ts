import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import type { ExtractedInvoice, Field, LineItem } from '@vouch/core/extraction/extraction.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { InvoiceId } from '../../platform/ids.ts';
import type { StoredDocument } from './documents.repository.ts';
import type { StoredReading } from './readings.repository.ts';

/** What is known about a document. */
export interface KnownDocument {
  readonly document: StoredDocument;
  /** `null` until it was read. */
  readonly reading: StoredReading | null;
  /** Which of its papers to tell; the first unless said otherwise. */
  readonly paper?: ExtractedInvoice | undefined;
  readonly invoiceId: InvoiceId | null;
}

/** A document with everything that was read and found, as it goes on the wire. */
export function toDocumentBody({ document, reading, paper, invoiceId }: KnownDocument): DocumentDetailBody {
  const base = `/documents/${document.id}`;
  return {
    id: document.id,
    filename: document.fileName,
    media_type: document.mediaType,
    size_bytes: document.sizeBytes,
    sha256: document.sha256,
    created_at: document.createdAt.toISOString(),
    invoice_id: invoiceId,
    file_url: `${base}/file`,
    pages: pagesOf(document, base),
    ...(reading === null ? NOT_READ : readingBody(reading, paper)),
  };
}

type ReadingBody = Pick<
  DocumentDetailBody,
  | 'task_id'
  | 'kind'
  | 'confidence_score'
  | 'fields'
  | 'custom_fields'
  | 'line_items'
  | 'papers'
  | 'verification'
  | 'notices'
  | 'text'
>;

const NOT_READ: ReadingBody = {
  task_id: null,
  kind: null,
  confidence_score: null,
  fields: {},
  line_items: [],
  verification: null,
  notices: [],
};

function readingBody(
  { taskId, extraction, verification }: StoredReading,
  paper: ExtractedInvoice | undefined,
): ReadingBody {
  const { invoices } = extraction;
  const invoice = paper ?? invoices[0];
  return {
    task_id: taskId,
    kind: invoice?.kind ?? null,
    confidence_score: invoice?.confidence ?? null,
    ...valuesOf(invoice),
    ...(invoices.length > 1 ? { papers: invoices.map(toPaperBody) } : {}),
    verification: toVerificationBody(verification),
    notices: [...extraction.notices],
    text: extraction.text,
  };
}

function toPaperBody(
  invoice: ExtractedInvoice,
  index: number,
): NonNullable<DocumentDetailBody['papers']>[number] {
  const { kind, confidence } = invoice;
  return { number: index + 1, kind, confidence_score: confidence, ...valuesOf(invoice) };
}

function valuesOf(invoice: ExtractedInvoice | undefined) {
  return {
    fields: { ...invoice?.fields },
    ...(invoice?.custom === undefined ? {} : { custom_fields: { ...invoice.custom } }),
    line_items: (invoice?.lines ?? []).map(toLineBody),
  };
}

function pagesOf({ pages }: StoredDocument, base: string): DocumentDetailBody['pages'] {
  return (pages ?? []).map(({ number, width, height, unit, textSource }) => ({
    number,
    width,
    height,
    unit,
    text_source: textSource,
    image_url: `${base}/pages/${number}`,
  }));
}

function toLineBody({ lineNumber, ...cells }: LineItem): DocumentDetailBody['line_items'][number] {
  const fields = Object.entries(cells).filter((entry): entry is [string, Field] => entry[1] !== undefined);
  return { line_number: lineNumber, fields: Object.fromEntries(fields) };
}

function toVerificationBody(verification: Verification): DocumentDetailBody['verification'] {
  return {
    label: verification.label,
    score: verification.score,
    reasons: [...verification.reasons],
    minor_notes: [...verification.minorNotes],
    recommended_action: verification.recommendedAction,
    findings: verification.findings.map(({ ruleId, family, severity, title, explanation, evidence }) => ({
      rule_id: ruleId,
      family,
      severity,
      title,
      explanation,
      evidence: evidence.map((item) => ({ ...item })),
    })),
    runs: verification.runs.map(({ ruleId, outcome, reason }) => ({ rule_id: ruleId, outcome, reason })),
  };
}
