import type { ExtractedInvoice, Extraction } from '@vouch/core/extraction/extraction.ts';
import { fromExtraction, type InvoiceContent } from '../invoices/index.ts';

/** What people changed in what was read: whole values, and all lines once one of them was touched. */
export type ReviewEdits = Partial<InvoiceContent>;

const NOTHING_READ: ExtractedInvoice = {
  kind: 'unknown',
  kindConfidence: 0,
  fields: {},
  lines: [],
  taxes: [],
  confidence: 0,
};

/** The paper of a file that a review is about. */
export function paperOf(
  extraction: Extraction | undefined,
  { paperNumber }: { readonly paperNumber: number },
): ExtractedInvoice | undefined {
  return extraction?.invoices[paperNumber - 1];
}

/** The invoice as it would be saved: what was read, with the edits on top. */
export function contentOf(invoice: ExtractedInvoice | undefined, edits: ReviewEdits): InvoiceContent {
  return { ...fromExtraction(invoice ?? NOTHING_READ), ...edits };
}
