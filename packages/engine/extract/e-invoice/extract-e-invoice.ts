import type { Document } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import { pageText } from './page-text.ts';
import { indexPages } from './page-index.ts';
import { toExtractedInvoice } from './to-extracted-invoice.ts';

/**
 * What the e-invoice data of a document says, each value with its place on the printed page where the same value is found
 * there. `null` when the document carries no e-invoice data.
 */
export function extractEInvoices(document: Document): Extraction | null {
  if (document.eInvoices.length === 0) return null;
  const index = indexPages(document.pages);
  const faults = new Set(document.eInvoices.flatMap((invoice) => invoice.faults));
  return {
    engine: 'e_invoice',
    invoices: document.eInvoices.map((invoice) => toExtractedInvoice(invoice, index)),
    text: document.pages.map(pageText).join('\f'),
    language: null,
    notices: [...document.notices, ...faults],
  };
}
