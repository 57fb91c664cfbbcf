import { PDFDocument } from '@cantoo/pdf-lib';
import { INVOICE_LAYOUTS, RECEIPT_LAYOUTS } from '../layouts/registry.ts';
import type { InvoiceLayoutId, ReceiptLayoutId } from '../layouts/layout.ts';
import type { SampleDocument, SampleInvoice, SampleReceipt } from '../plan/sample-document.ts';
import type { Printer } from '../print/printer.ts';
import type { Random } from '../random.ts';
import { PAPER, TILL_WIDTH } from './paper.ts';
import { createScene } from './scene.ts';
import { createSheet } from './sheet.ts';
import type { PageSize, Sheet } from './sheet.ts';
import { embedTypeface } from './typeface.ts';
import type { TypefaceId } from './typeface.ts';

/** A drawn PDF that can still be added to. */
export interface DrawnPdf {
  readonly pdf: PDFDocument;
  readonly sheet: Sheet;
}

/** What is drawn, and the choices of its layout. */
export interface DrawSource<D extends SampleDocument> {
  readonly document: D;
  readonly print: Printer;
  readonly random: Random;
}

/** Draws an invoice on the locale's paper; `isTight` sets its lines closer so that more fit on a page. */
export async function drawInvoice(
  source: DrawSource<SampleInvoice>,
  layoutId: InvoiceLayoutId,
  isTight = false,
): Promise<DrawnPdf> {
  const layout = INVOICE_LAYOUTS[layoutId];
  const drawn = await openPdf(source.document, layout.typeface, PAPER[source.document.locale.paper]);
  layout.draw(createScene(drawn.sheet, { ...source, isTight }));
  return drawn;
}

/** Long enough for any receipt; only used to measure. */
const MEASURING_LENGTH_PT = 4000;

/** Draws a receipt on a piece of till paper that is as long as it needs to be: once to measure, once to keep. */
export async function drawReceipt(
  source: DrawSource<SampleReceipt>,
  layoutId: ReceiptLayoutId,
): Promise<DrawnPdf> {
  const layout = RECEIPT_LAYOUTS[layoutId];
  const drawOn = async (height: number) => {
    const drawn = await openPdf(source.document, layout.typeface, { width: TILL_WIDTH, height });
    return { drawn, used: layout.draw(createScene(drawn.sheet, { ...source, isTight: false })) };
  };
  const { used } = await drawOn(MEASURING_LENGTH_PT);
  const { drawn } = await drawOn(Math.ceil(used));
  return drawn;
}

/** Opens a PDF with one empty page for a document. */
export async function openPdf(
  document: SampleDocument,
  typeface: TypefaceId,
  size: PageSize,
): Promise<DrawnPdf> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const made = new Date(`${document.issueDate}T09:00:00Z`);
  pdf.setTitle(`${document.words[document.kind]} ${document.number}`);
  pdf.setAuthor(document.seller.name);
  pdf.setCreator('Vouch sample documents');
  pdf.setProducer('Vouch');
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  return { pdf, sheet: createSheet(pdf, await embedTypeface(pdf, typeface), size) };
}
