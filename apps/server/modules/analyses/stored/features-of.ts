import type { ReceiptFeaturesBody } from '@vouch/contract/analyses/decision.ts';
import type { Document } from '@vouch/core/document/document.ts';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { ReadOutcome } from '@vouch/engine/host/host.ts';

/** Longest text of a stranger that is kept, characters. */
const MAX_TEXT = 300;

/** What was seen in a receipt: the basis of the verdict. */
export function featuresOf({ document, extraction, pictureHash }: ReadOutcome): ReceiptFeaturesBody {
  const invoice = extraction.invoices[0];
  return {
    file: { ...fileFeatures(document), picture_hash: pictureHash },
    content: {
      ...fieldFeatures(invoice?.fields ?? {}),
      kind: invoice?.kind ?? null,
      language: extraction.language,
      line_items: invoice?.lines.length ?? 0,
      characters: extraction.text.length,
      confidence: invoice?.confidence ?? null,
    },
  };
}

function fieldFeatures(fields: ExtractedInvoice['fields']) {
  return {
    merchant: bounded(fields.sellerName?.value),
    total: (fields.grandTotal ?? fields.amountDue)?.value ?? null,
    currency: fields.currency?.value ?? null,
    date: fields.invoiceDate?.value ?? null,
    number: bounded(fields.invoiceNumber?.value),
  };
}

/** Who sold it, as it was read; `null` when that is not known. */
export function merchantOf(invoice: ExtractedInvoice | undefined): string | null {
  return bounded(invoice?.fields.sellerName?.value);
}

function fileFeatures({
  file,
  pages,
  pdf,
  image,
}: Document): Omit<ReceiptFeaturesBody['file'], 'picture_hash'> {
  return {
    media_type: file.mediaType,
    size_bytes: file.sizeBytes,
    pages: pages.length,
    text_source: pages[0]?.textSource ?? null,
    ...pdfFeatures(pdf),
    software: bounded(image?.software),
    ...(image ? { created: bounded(image.takenAt), modified: bounded(image.modifiedAt) } : {}),
  };
}

function pdfFeatures(pdf: Document['pdf']) {
  return {
    producer: bounded(pdf?.producer),
    creator: bounded(pdf?.creator),
    created: bounded(pdf?.createdAt),
    modified: bounded(pdf?.modifiedAt),
    saved_states: pdf ? pdf.revisions.length : null,
    has_signature: pdf ? pdf.signatures.length > 0 : null,
  };
}

function bounded(text: string | null | undefined): string | null {
  return text == null ? null : text.slice(0, MAX_TEXT).toWellFormed();
}
