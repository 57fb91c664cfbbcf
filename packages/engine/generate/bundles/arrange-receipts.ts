import type { PDFDocument } from '@cantoo/pdf-lib';
import { PAPER } from '../draw/paper.ts';

const MARGIN = 24;
const GAP = 20;

/** Puts one-page receipts beside each other on one page, smaller where they would pass its foot. */
export async function arrangeReceipts(into: PDFDocument, receipts: readonly PDFDocument[]): Promise<void> {
  const { width, height } = PAPER.a4;
  const page = into.addPage([width, height]);
  const embedded = await into.embedPdf(
    await joined(into, receipts),
    receipts.map((_, index) => index),
  );
  const columns = 2;
  const rows = Math.ceil(embedded.length / columns);
  const cell = {
    width: (width - MARGIN * 2 - GAP * (columns - 1)) / columns,
    height: (height - MARGIN * 2 - GAP * (rows - 1)) / rows,
  };
  for (const [index, receipt] of embedded.entries()) {
    const scale = Math.min(1, cell.width / receipt.width, cell.height / receipt.height);
    const x = MARGIN + (index % columns) * (cell.width + GAP);
    const top = height - MARGIN - Math.floor(index / columns) * (cell.height + GAP);
    page.drawPage(receipt, { x, y: top - receipt.height * scale, xScale: scale, yScale: scale });
  }
}

async function joined(into: PDFDocument, receipts: readonly PDFDocument[]): Promise<PDFDocument> {
  const all = await (into.constructor as typeof PDFDocument).create({ updateMetadata: false });
  for (const receipt of receipts) for (const page of await all.copyPages(receipt, [0])) all.addPage(page);
  return all;
}
