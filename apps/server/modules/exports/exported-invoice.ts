import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { DocumentId } from '../../platform/ids.ts';
import type { InvoiceDetail } from '../invoices/index.ts';

/** An invoice with what stands behind it. */
export interface ExportedInvoice extends InvoiceDetail {
  /** What was read from its document, as far as it is about this invoice. */
  readonly reading: ExtractedInvoice | null;
  readonly document: ExportedDocument | null;
}

/** The document that an invoice was read from. */
export interface ExportedDocument {
  readonly id: DocumentId;
  readonly fileName: string;
  readonly sha256: string;
  readonly mediaType: string | null;
}

/** Invoices as they come, some hundred at a time; reading them again starts anew. */
export type InvoiceBatches = () => AsyncIterable<readonly ExportedInvoice[]>;
