import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { MarkBook } from './mark-book.ts';
import type { Mark } from './mark.ts';
import { colorOf } from './color.ts';
import { drawable, widthOf } from './typeface.ts';
import type { Typeface } from './typeface.ts';

/** How a text is set. */
export interface Ink {
  readonly weight: 'regular' | 'bold';
  /** Points. */
  readonly size: number;
  /** "#rrggbb" */
  readonly color: string;
}

/** One run of text on one line. */
export interface TextRun {
  readonly text: string;
  /** Left edge, right edge or middle, as `align` says; points from the left. */
  readonly x: number;
  /** Baseline, points from the top. */
  readonly y: number;
  readonly ink: Ink;
  readonly align?: 'left' | 'right' | 'center';
  /** What the text means, for the truth. */
  readonly mark?: Mark;
  /** The label word printed with it. */
  readonly label?: string;
}

/** A rectangle or rule; points from the top left. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Pages that are drawn on from the top left, remembering where marked texts stand. */
export interface Sheet {
  readonly size: PageSize;
  readonly book: MarkBook;
  readonly pageCount: () => number;
  /** Starts a page and draws on it from now on. */
  readonly addPage: () => void;
  /** Draws on an earlier page (from 0) from now on. */
  readonly turnTo: (index: number) => void;
  /** Draws the run and gives its width. */
  readonly text: (run: TextRun) => number;
  readonly widthOf: (text: string, ink: Ink) => number;
  readonly tint: (area: Area, color: string) => void;
  readonly frame: (area: Area, color: string, thickness?: number) => void;
  readonly rule: (from: readonly [x: number, y: number], length: number, color: string) => void;
  readonly upright: (from: readonly [x: number, y: number], length: number, color: string) => void;
}

/** Share of the type size above and below the baseline that letters take. */
const ABOVE = 0.74;
const BELOW = 0.22;
const RULE_PT = 0.6;

/** Opens a sheet with one empty page. */
export function createSheet(pdf: PDFDocument, typeface: Typeface, size: PageSize): Sheet {
  const pages: PDFPage[] = [pdf.addPage([size.width, size.height])];
  const book = new MarkBook(size);
  let current = 0;
  const page = () => pages[current] as PDFPage;
  const fontOf = (ink: Ink) => typeface[ink.weight];
  const tint = ({ x, y, width, height }: Area, color: string) =>
    page().drawRectangle({ x, y: size.height - y - height, width, height, color: colorOf(color) });
  return {
    size,
    book,
    pageCount: () => pages.length,
    addPage: () => {
      pages.push(pdf.addPage([size.width, size.height]));
      current = pages.length - 1;
    },
    turnTo: (index) => {
      current = index;
    },
    text: (run) => {
      const font = fontOf(run.ink);
      const text = drawable(font, run.text);
      const { size: points, color } = run.ink;
      const width = widthOf(font, text, points);
      const x = run.x - { left: 0, center: width / 2, right: width }[run.align ?? 'left'];
      page().drawText(text, { x, y: size.height - run.y, size: points, font, color: colorOf(color) });
      const area = { x, y: run.y - ABOVE * points, width, height: (ABOVE + BELOW) * points };
      if (run.mark !== undefined)
        book.add(run.mark, { text, label: run.label ?? null, page: current + 1, area });
      return width;
    },
    widthOf: (text, ink) => widthOf(fontOf(ink), drawable(fontOf(ink), text), ink.size),
    tint,
    frame: ({ x, y, width, height }, color, thickness = RULE_PT) =>
      page().drawRectangle({
        x,
        y: size.height - y - height,
        width,
        height,
        borderColor: colorOf(color),
        borderWidth: thickness,
      }),
    rule: ([x, y], length, color) => tint({ x, y, width: length, height: RULE_PT }, color),
    upright: ([x, y], length, color) => tint({ x, y, width: RULE_PT, height: length }, color),
  };
}
