import type { Document } from '@vouch/core/document/document.ts';
import { CURRENCY_SIGNS } from '../layout/amounts/currency-signs.ts';
import { findPrinted } from './find-printed.ts';

/** The ISO 4217 code that a printed text names by a code or a sign of one currency only; `null` when it names none, or the sign has several. */
export function currencyOf(text: string): string | null {
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0];
  if (code !== undefined) return code;
  const sign = Object.keys(CURRENCY_SIGNS).find((one) => text.includes(one));
  return sign === undefined ? null : (CURRENCY_SIGNS[sign] ?? null);
}

/** A text as an engine copied it, and the page that it names, from 1. */
export interface CopiedText {
  readonly text: string;
  readonly page: number;
}

/** The currency that a copied text names, and whether the document does not print it, neither so nor by its sign. */
export function readCurrency(
  document: Document,
  copied: CopiedText | null,
): { readonly code: string | null; readonly isUnverified: boolean } {
  const code = copied === null ? null : currencyOf(copied.text);
  if (copied === null || code === null) return { code, isUnverified: false };
  const isPrinted =
    findPrinted(document, copied.text, copied.page) !== null || printsCurrency(document, code);
  return { code, isUnverified: !isPrinted };
}

/** Whether some word of a document is a sign or code of this currency, with an amount or alone: "€" stands for EUR. */
function printsCurrency({ pages }: Pick<Document, 'pages'>, code: string): boolean {
  const isOfCode = (text: string) => CURRENCY_SIGNS[text.replace(/[\d.,'-]/g, '').toUpperCase()] === code;
  return pages.some(({ words }) => words.some(({ text }) => isOfCode(text)));
}
