import type { ExtractedInvoice, Extraction, Field } from '../extraction/extraction.ts';

/** Characters of a document's text that are looked at: enough for its first pages. */
const MOST_TEXT = 6_000;
const COLUMNS = 4;
const ROWS = 8;

/** What a document is found by. */
export interface EmbeddedDocument {
  /** Who, what for, and the first pages as they were read. */
  readonly text: string;
  /** Fields with the part of the page that they stand in, such as "grandTotal@3,6": the same for documents of one template. */
  readonly layout: readonly string[];
}

/** What a document is found by, from what was read of it. */
export function toEmbeddedDocument({ invoices: [invoice], text }: Extraction): EmbeddedDocument {
  const parts = [...(invoice === undefined ? [] : headOf(invoice)), text].filter((part) => part !== '');
  const fields = Object.entries(invoice?.fields ?? {});
  return {
    text: parts.join('\n').slice(0, MOST_TEXT).toWellFormed(),
    layout: fields.flatMap(([name, field]) => cellOf(name, field)),
  };
}

function headOf({ kind, fields, lines }: ExtractedInvoice): readonly string[] {
  const values = [fields.sellerName, fields.buyerName, ...lines.map(({ description }) => description)];
  return [kind === 'unknown' ? '' : kind, ...values.map((field) => field?.value ?? '')];
}

function cellOf(name: string, { place }: Field): readonly string[] {
  if (place === null || place.page !== 1) return [];
  const { left, right, top, bottom } = place.box;
  const column = Math.floor(((left + right) / 2) * COLUMNS);
  const row = Math.floor(((top + bottom) / 2) * ROWS);
  return [`${name}@${column},${row}`];
}
