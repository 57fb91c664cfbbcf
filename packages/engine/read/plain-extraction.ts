import type { Document } from '@vouch/core/document/document.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';

import { linesOf } from './lines-of.ts';

/** The text of a document without any fields. */
export function plainExtraction(document: Document): Extraction {
  const text = document.pages.map((page) => linesOf(page.words).join('\n')).join('\f');
  return { engine: 'layout', invoices: [], text, language: null, notices: [] };
}
