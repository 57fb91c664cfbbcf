import type { Document } from '../../document/document.ts';
import type { EInvoice } from '../../invoice/e-invoice.ts';
import { toDecimal } from '../../money/decimal.ts';
import type { Gate } from '../rule.ts';
import { isPrintedSomewhere } from '../support/printed-amounts.ts';
import { bareText } from '../support/value-words.ts';

/** Fewer words than this are no readable page to compare with. */
const FEWEST_WORDS = 20;

/** Applies to one e-invoice inside a PDF with readable text. */
export const hybridInvoice: Gate = ({ document }) => {
  if (document.pdf === null || document.eInvoices.length !== 1)
    return 'The file is not a PDF with one e-invoice in it.';
  const words = document.pages
    .filter((page) => page.textSource === 'text-layer')
    .flatMap((page) => page.words);
  return words.length >= FEWEST_WORDS ? null : 'The page has too little exact text to compare with.';
};

/** Whether one of the amounts is printed on the pages. */
export function isAmountPrinted(document: Document, amounts: readonly (string | null)[]): boolean {
  const known = amounts.map((amount) => toDecimal(amount ?? '')).filter((amount) => amount !== null);
  return known.some((amount) => isPrintedSomewhere(amount, document));
}

/** Whether the text stands on the pages, whatever its blanks and punctuation. */
export function isTextPrinted(document: Document, text: string): boolean {
  const wanted = bareText(text);
  return document.pages.some((page) =>
    bareText(page.words.map((word) => word.text).join('')).includes(wanted),
  );
}

/** The only e-invoice of the document. */
export function onlyEInvoice(document: Document): EInvoice | null {
  return document.eInvoices.length === 1 ? (document.eInvoices[0] ?? null) : null;
}
