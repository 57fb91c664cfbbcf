import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import type { HandedFile } from './hand-in.ts';

/** A made invoice after somebody painted over its total and wrote a higher one on top, as a forger would with a PDF editor. */
export async function alteredInvoice(): Promise<{ readonly file: HandedFile; readonly falseTotal: string }> {
  const options = {
    seed: 21,
    kind: 'invoice',
    complexity: 'detailed',
    format: 'pdf',
    locale: 'en-GB',
    layout: 'banner',
  } as const;
  const { bytes, truth } = await generateDocument(options);
  const total = truth.fields.grandTotal;
  if (!total) throw new Error(`Seed ${options.seed} prints no total; take another.`);
  const falseTotal = total.text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));

  const pdf = await PDFDocument.load(bytes);
  const page = pdf.getPage(total.place.page - 1);
  const { width, height } = page.getSize();
  const { left, right, top, bottom } = total.place.box;
  const area = {
    x: left * width - 1,
    y: (1 - bottom) * height,
    width: (right - left) * width + 2,
    height: (bottom - top) * height,
  };
  page.drawRectangle({ ...area, color: rgb(1, 1, 1) });
  const font = await pdf.embedFont(StandardFonts.TimesRomanBold);
  const size = area.width / font.widthOfTextAtSize(falseTotal, 1);
  page.drawText(falseTotal, { x: area.x, y: area.y + area.height * 0.25, size, font });
  const file = { name: 'invoice-from-mail.pdf', type: 'application/pdf', bytes: await pdf.save() };
  return { file, falseTotal };
}
