import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/** A piece of text that is shown at one place of a page of ours. */
export interface ShownText {
  /** As hexadecimal digits, in the font's encoding. */
  readonly hex: string;
  /** Offsets of the digits in the page's content. */
  readonly start: number;
  readonly end: number;
  readonly sizePt: number;
  readonly x: number;
  readonly y: number;
}

const SHOWN =
  /\/[^\s]{1,80} (?<size>[\d.]{1,20}) Tf\n[\d.]{1,20} TL\n1 0 0 1 (?<x>-?[\d.]{1,20}) (?<y>-?[\d.]{1,20}) Tm\n<(?<hex>[\dA-F]{1,4000})> Tj/g;

/** The content of a page, decoded; Latin-1, one sign a byte. */
export function contentOf(pdf: PDFDocument, page: PDFPage): string {
  const contents = page.node.Contents();
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts
    .map((part) => (part === undefined ? undefined : pdf.context.lookup(part)))
    .map((stream) =>
      stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '',
    )
    .join('\n');
}

/** Replaces the content of a page. */
export function setContent(pdf: PDFDocument, page: PDFPage, content: string): void {
  const stream = pdf.context.flateStream(Buffer.from(content, 'latin1'));
  page.node.set(PDFName.Contents, pdf.context.register(stream));
}

/** Every text that is shown, in the order of drawing. */
export function textsIn(content: string): readonly ShownText[] {
  return Array.from(content.matchAll(SHOWN), (match) => {
    const { size = '', x = '', y = '', hex = '' } = match.groups ?? {};
    const end = match.index + match[0].length - '> Tj'.length;
    return { hex, start: end - hex.length, end, sizePt: Number(size), x: Number(x), y: Number(y) };
  });
}
