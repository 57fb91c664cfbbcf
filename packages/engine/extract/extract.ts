import type { Document } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import { extractEInvoices } from './e-invoice/extract-e-invoice.ts';
import { extractLayout } from './layout/extract-layout.ts';

/**
 * Reads the invoices of a document: exactly from its e-invoice data where it carries some, else from the words on its pages.
 * Never throws; what is not printed stays missing.
 */
export function extractDocument(document: Document): Extraction {
  return extractEInvoices(document) ?? extractLayout(document);
}
