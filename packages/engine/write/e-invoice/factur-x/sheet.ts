import { rgb, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { type Face, printable, type Typeface } from './typeface.ts';

/** A4 and its margins in points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 50;
const FOOT = 60;

/** Left and right edge of what is printed, points. */
export const LEFT = MARGIN;
export const RIGHT = WIDTH - MARGIN;

const INK = rgb(0.1, 0.1, 0.12);
const RULE = rgb(0.75, 0.75, 0.78);

/** How a text is set. */
export interface Setting {
  /** Left edge, or right edge when `alignRight`. */
  readonly x: number;
  readonly sizePt?: number;
  readonly isBold?: boolean;
  readonly alignRight?: boolean;
}

/** Pages that are filled from the top; a new one is begun when one is full. */
export class Sheet {
  readonly #pdf: PDFDocument;
  readonly #typeface: Typeface;
  readonly #pages: PDFPage[] = [];
  #page: PDFPage;
  #y = 0;

  constructor(pdf: PDFDocument, typeface: Typeface) {
    this.#pdf = pdf;
    this.#typeface = typeface;
    this.#page = this.#begin();
  }

  get pages(): readonly PDFPage[] {
    return this.#pages;
  }

  /** Makes sure that there is room for so many points. @returns whether a new page was begun. */
  reserve(height: number): boolean {
    if (this.#y - height >= FOOT) return false;
    this.#page = this.#begin();
    return true;
  }

  /** Goes down. */
  down(height: number): void {
    this.#y -= height;
  }

  /** Sets a text on the current line. */
  set(text: string, { x, sizePt = 9, isBold = false, alignRight = false }: Setting): void {
    const face = this.face(isBold);
    const shown = printable(face, text);
    const left = alignRight ? x - face.font.widthOfTextAtSize(shown, sizePt) : x;
    this.#page.drawText(shown, { x: left, y: this.#y, size: sizePt, font: face.font, color: INK });
  }

  /** Draws a thin line across the page. */
  rule(): void {
    const y = this.#y;
    this.#page.drawLine({ start: { x: LEFT, y }, end: { x: RIGHT, y }, thickness: 0.6, color: RULE });
  }

  /** Writes a text at the foot of a page. */
  foot(page: PDFPage, text: string): void {
    const { font } = this.face(false);
    page.drawText(printable(this.face(false), text), { x: LEFT, y: FOOT - 24, size: 7, font, color: INK });
  }

  face(isBold: boolean): Face {
    return isBold ? this.#typeface.bold : this.#typeface.regular;
  }

  #begin(): PDFPage {
    const page = this.#pdf.addPage([WIDTH, HEIGHT]);
    this.#pages.push(page);
    this.#y = HEIGHT - MARGIN - 10;
    return page;
  }
}
