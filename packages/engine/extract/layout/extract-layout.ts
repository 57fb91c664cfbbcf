import type { Document } from '@vouch/core/document/document.ts';
import type { ExtractedInvoice, Extraction } from '@vouch/core/extraction/extraction.ts';
import { findAll } from './findings.ts';
import type { Sheet } from './page/sheet.ts';
import { readPapers } from './papers/read-papers.ts';

/** Reads invoices and receipts from the printed words alone. A document without words gives no invoice. */
export function extractLayout(document: Pick<Document, 'pages'>): Extraction {
  const findings = findAll(document);
  const invoices = findings.rows.length > 0 ? readPapers(document, findings) : [];
  return {
    engine: 'layout',
    invoices: invoices.filter(saysSomething),
    text: textOf(findings.sheet),
    language: findings.language,
    notices: [],
  };
}

/** A page with none of the main fields is no invoice. */
function saysSomething({ fields, lines }: ExtractedInvoice): boolean {
  return Boolean(fields.grandTotal ?? fields.invoiceNumber ?? fields.invoiceDate) || lines.length > 0;
}

function textOf(sheet: Sheet): string {
  const pages = Map.groupBy(sheet.rows, (row) => row.page);
  return [...pages.values()].map((rows) => rows.map((row) => row.text).join('\n')).join('\f');
}
