import { deflateSync } from 'node:zlib';

/** One numbered object of a PDF: its dictionary (or other value), and the bytes of its stream if it has one. */
export interface PdfObject {
  readonly head: string;
  readonly stream?: Uint8Array;
}

/** A dictionary object. */
export function dictionary(entries: string): PdfObject {
  return { head: `<< ${entries} >>` };
}

/** A stream object; compressed when asked. */
export function stream(content: string | Uint8Array, entries = '', isCompressed = false): PdfObject {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const body = isCompressed ? deflateSync(bytes) : bytes;
  const filter = isCompressed ? '/Filter /FlateDecode ' : '';
  return { head: `<< ${entries} ${filter}/Length ${body.length} >>`, stream: body };
}

/** A PDF of the given objects, numbered from 1; the first is the catalogue. */
export function writePdf(objects: readonly PdfObject[], header = '%PDF-1.7\n'): Buffer {
  const parts: Uint8Array[] = [Buffer.from(header, 'latin1')];
  const offsets: number[] = [];
  let at = header.length;
  const push = (bytes: Uint8Array) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    push(Buffer.from(`${index + 1} 0 obj\n${object.head}\n`, 'latin1'));
    if (object.stream !== undefined) {
      push(Buffer.from('stream\n'));
      push(object.stream);
      push(Buffer.from('\nendstream\n'));
    }
    push(Buffer.from('endobj\n'));
  }
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${rows}`));
  push(Buffer.from(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** What a page of `pagesPdf` looks like. */
export interface PageSpec {
  /** Content stream; the font is `/F1` (Helvetica). */
  readonly content: string | Uint8Array;
  /** Further entries of the page, such as `/Rotate 90`. */
  readonly entries?: string;
  readonly isCompressed?: boolean;
}

/** A PDF with the given pages of 600 × 800 points (or as their entries say), and further objects after them. */
export function pagesPdf(
  pages: readonly PageSpec[],
  more: { readonly catalog?: string; readonly objects?: readonly PdfObject[] } = {},
): Buffer {
  const firstPage = 4;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const pageObjects = pages.flatMap((page, index) => [
    dictionary(
      `/Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${firstPage + index * 2 + 1} 0 R ${page.entries ?? ''}`,
    ),
    stream(page.content, '', page.isCompressed ?? false),
  ]);
  return writePdf([
    dictionary(`/Type /Catalog /Pages 2 0 R ${more.catalog ?? ''}`),
    dictionary(`/Type /Pages /Count ${pages.length} /Kids [${kids}] /Resources << /Font << /F1 3 0 R >> >>`),
    dictionary('/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding'),
    ...pageObjects,
    ...(more.objects ?? []),
  ]);
}

/** Content that prints lines of text from the top of the page, 12 points. */
export function textLines(lines: readonly string[], top = 740): string {
  const shown = lines.map((line, index) => `1 0 0 1 60 ${top - index * 20} Tm (${line}) Tj`).join('\n');
  return `BT /F1 12 Tf\n${shown}\nET`;
}

/** An invoice's text, enough to count as a text layer. */
export const INVOICE_LINES = [
  'Example Trading Ltd',
  '12 Harbour Road, Bristol',
  'Invoice INV-2026-0042',
  'Invoice date: 2026-03-14',
  'Widgets 2 x 50.00 100.00',
  'Net total 100.00',
  'VAT 20% 20.00',
  'Total due GBP 120.00',
] as const;
