import { PDFDocument, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { openPicture } from '../open/image/image-library.ts';
import { embedTypeface, type Face, printable, type Typeface } from '../write/e-invoice/factur-x/typeface.ts';
import type { Report, ReportPage } from './report.ts';
import { wrap } from './wrap.ts';

const A4 = { width: 595.28, height: 841.89 } as const;
const MARGIN = 48;
const WIDTH = A4.width - 2 * MARGIN;
const INK = rgb(0.1, 0.12, 0.15);
const TONES = { good: rgb(0.1, 0.5, 0.22), doubtful: rgb(0.6, 0.4, 0), bad: rgb(0.7, 0.14, 0.09) } as const;
const JPEG_QUALITY = 80;
/** Space above a marked place for its number, points. */
const LABEL_GAP = 2;

/** The report as a PDF (A4) with its fonts inside. Letters that the fonts lack are shown as a question mark. */
export async function writePdf(report: Report): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const fonts = await embedTypeface(pdf);
  const pen = new Pen(pdf, fonts);
  pen.write(report.title, { size: 18, face: fonts.bold });
  pen.write(report.headline, { size: 12, face: fonts.bold, color: TONES[report.tone] });
  pen.skip(6);
  for (const [name, value] of report.facts) pen.write(`${name}: ${value}`);
  for (const { heading, paragraphs } of report.sections) {
    pen.skip(10);
    pen.write(heading, { size: 13, face: fonts.bold });
    for (const text of paragraphs) pen.write(text);
  }
  pen.skip(10);
  pen.write(report.closing);
  for (const page of report.pages) await addPicture(pdf, fonts, page);
  pdf.setTitle(printable(fonts.regular, report.title));
  pdf.setProducer('Vouch');
  pdf.setCreator('Vouch');
  return pdf.save();
}

interface Style {
  readonly size: number;
  readonly face: Face;
  readonly color: ReturnType<typeof rgb>;
}

/** Writes from top to bottom and takes a new page where one is full. */
class Pen {
  readonly #pdf: PDFDocument;
  readonly #usual: Style;
  #page: PDFPage | null = null;
  #y = 0;

  constructor(pdf: PDFDocument, fonts: Typeface) {
    this.#pdf = pdf;
    this.#usual = { size: 10, face: fonts.regular, color: INK };
  }

  skip(points: number): void {
    this.#y -= points;
  }

  write(text: string, style: Partial<Style> = {}): void {
    const { size, face, color } = { ...this.#usual, ...style };
    const { font } = face;
    for (const line of wrap(printable(face, text), { font, size, width: WIDTH })) {
      const page = this.#pageFor(size);
      page.drawText(line, { x: MARGIN, y: this.#y - size, size, font, color });
      this.#y -= size * 1.45;
    }
    this.#y -= 3;
  }

  #pageFor(size: number): PDFPage {
    if (this.#page === null || this.#y - size < MARGIN) {
      this.#page = this.#pdf.addPage([A4.width, A4.height]);
      this.#y = A4.height - MARGIN;
    }
    return this.#page;
  }
}

async function addPicture(pdf: PDFDocument, { bold }: Typeface, { number, picture, marks }: ReportPage) {
  const jpeg = await openPicture(picture).jpeg({ quality: JPEG_QUALITY }).toBuffer();
  const image = await pdf.embedJpg(jpeg);
  const sheet = pdf.addPage([A4.width, A4.height]);
  const scale = Math.min(WIDTH / image.width, (A4.height - 2 * MARGIN - 20) / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const bottom = A4.height - MARGIN - 20 - height;
  sheet.drawText(`Page ${number}`, {
    x: MARGIN,
    y: A4.height - MARGIN - 10,
    size: 10,
    font: bold.font,
    color: INK,
  });
  sheet.drawImage(image, { x: MARGIN, y: bottom, width, height });
  for (const { box, tone, number: label } of marks) {
    const x = MARGIN + box.left * width;
    const y = bottom + (1 - box.bottom) * height;
    const size = { width: (box.right - box.left) * width, height: (box.bottom - box.top) * height };
    sheet.drawRectangle({ x, y, ...size, borderColor: TONES[tone], borderWidth: 1.5 });
    const above = y + size.height + LABEL_GAP;
    sheet.drawText(String(label), { x, y: above, size: 8, font: bold.font, color: TONES[tone] });
  }
}
