import type { Document } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';

/** Reads invoices and receipts from the printed words alone. */
export function extractLayout(document: Document): Extraction {
  return { engine: 'layout', invoices: [], text: textOf(document), language: null, notices: [] };
}

function textOf(document: Document): string {
  return document.pages
    .map((page) =>
      Object.values(Object.groupBy(page.words, (word) => word.line))
        .map((words) => (words ?? []).map((word) => word.text).join(' '))
        .join('\n'),
    )
    .join('\f');
}
