import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';

/** A small invoice with two fonts; the total stands at a known place. */
export const TOTAL = { x: 450, y: 300, size: 11, text: '1.190,00' } as const;

/** Makes a one-page invoice as a program would: labels and values in one font, headings and total in bold. */
export async function makeInvoice(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const plain = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  page.drawText('Acme Ltd', { x: 50, y: 780, size: 15, font: bold });
  const rows = [
    'Invoice no. 2026-0017',
    'Date 01.05.2026',
    'Consulting 10 50,00 500,00',
    'Training 5 100,00 500,00',
  ];
  for (const [index, row] of rows.entries())
    page.drawText(row, { x: 50, y: 700 - index * 30, size: 10, font: plain });
  page.drawText('Net 1.000,00', { x: 400, y: 340, size: 10, font: plain });
  page.drawText('VAT 19 % 190,00', { x: 400, y: 320, size: 10, font: plain });
  page.drawText('Total', { x: 400, y: TOTAL.y, size: TOTAL.size, font: bold });
  page.drawText(TOTAL.text, { x: TOTAL.x, y: TOTAL.y, size: TOTAL.size, font: bold });
  return document;
}

/** The file's bytes with a classic cross-reference table, as a base for incremental updates. */
export async function toBytes(document: PDFDocument): Promise<Uint8Array> {
  return await document.save({ useObjectStreams: false, addDefaultPage: false });
}

/** The invoice after somebody drew on it with `draw` and saved it anew. */
export async function editedInvoice(draw: (page: PDFPage, font: PDFFont) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(await toBytes(await makeInvoice()));
  const font = await document.embedFont(StandardFonts.TimesRoman);
  draw(document.getPage(0), font);
  return await toBytes(document);
}

/** Covers the total with a white box and writes another one on top. */
export function coverTotal(page: PDFPage, font: PDFFont, text: string): void {
  page.drawRectangle({ x: TOTAL.x - 2, y: TOTAL.y - 3, width: 60, height: 14, color: rgb(1, 1, 1) });
  page.drawText(text, { x: TOTAL.x, y: TOTAL.y, size: TOTAL.size, font });
}

/** Appends an incremental update to a classic file: a new content stream with the given operators on page 1. */
export function appendContent(bytes: Uint8Array, operators: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const previous = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const page = /(\d+) 0 obj\s*<<(?:[^>]|>(?!>))*\/Type \/Page\b[\s\S]*?endobj/.exec(text);
  const size = Number(/\/Size (\d+)/.exec(text.slice(previous))?.[1]);
  const root = /\/Root (\d+ 0 R)/.exec(text)?.[1];
  if (!page) throw new Error('no page in the test file');
  const contents = /\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(page[0])?.[1] ?? '';
  const list = contents.startsWith('[') ? contents.slice(1, -1) : contents;
  const changed = page[0].replace(/\/Contents (\[[^\]]*\]|\d+ 0 R)/, `/Contents [ ${list} ${size} 0 R ]`);
  const stream = `${size} 0 obj\n<< /Length ${operators.length} >>\nstream\n${operators}\nendstream\nendobj\n`;
  const start = text.length + 1;
  const body = `\n${changed}\n${stream}`;
  const offsets = [start, start + changed.length + 1];
  const entry = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n0 1\n0000000000 65535 f \n${page[1]} 1\n${entry(offsets[0] ?? 0)}${size} 1\n${entry(offsets[1] ?? 0)}`;
  const trailer = `trailer\n<< /Size ${size + 1} /Root ${root} /Prev ${previous} >>\n`;
  const xrefAt = text.length + body.length;
  return Buffer.from(`${text}${body}${table}${trailer}startxref\n${xrefAt}\n%%EOF\n`, 'latin1');
}
