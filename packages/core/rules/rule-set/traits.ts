import type { Document } from '../../document/document.ts';
import type { ExtractedInvoice } from '../../extraction/extraction.ts';
import { sellerKeyOf } from '../../verification/earlier-document.ts';
import type { TraitName } from './rule-set.ts';

/** What a document has in common with others of its kind; `null` where it can't be told. */
export type Traits = Readonly<Record<TraitName, string | null>>;

/** Fonts that make up a template's key. */
const MOST_FONTS = 12;

/** The traits of a document by which lessons about it are found again. */
export function traitsOf(document: Document, invoice: ExtractedInvoice | undefined): Traits {
  const producer = producerOf(document);
  return {
    seller: sellerKeyOf(invoice?.fields.sellerName?.value ?? null),
    producer,
    template: templateOf(document, producer),
  };
}

/** The program without its version: an update of it is no other program. */
function producerOf({ pdf, image }: Document): string | null {
  const name = (pdf?.creator ?? pdf?.producer ?? image?.software ?? '').slice(0, 200).toLowerCase();
  const bare = name
    .replaceAll(/[\d.]+/g, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return bare === '' ? null : bare.slice(0, 80);
}

/** Paper and fonts of a PDF: documents from one template share both. Pictures have no such key. */
function templateOf({ pdf, pages }: Document, producer: string | null): string | null {
  const [page] = pages;
  if (pdf === null || page === undefined || pdf.fonts.length === 0) return null;
  const fonts = [...new Set(pdf.fonts.map((font) => font.replace(/^[A-Z]{6}\+/, '')))].toSorted();
  const paper = `${Math.round(page.width)}x${Math.round(page.height)}`;
  return [producer ?? '', paper, ...fonts.slice(0, MOST_FONTS)].join('|').toLowerCase().slice(0, 300);
}
