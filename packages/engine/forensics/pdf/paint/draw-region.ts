import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import type { PdfiumPage, PdfRect } from '../../../open/pdf/pdfium/page.ts';

/** Draws the annotations, too. */
export const WITH_ANNOTATIONS = 0x01;
/** White paper, as the engine writes it. */
export const WHITE = 0xff_ff_ff_ff;
/** Darker grey values are ink. */
export const INK_BELOW = 140;
/** Grey values from here on are paper. */
export const PAPER_FROM = 200;
/** Fewer pixels of ink than this are no sign. */
export const FEWEST_INK_PIXELS = 12;

const GREY = 1;
/** Pixels per point: enough to see the strokes of small print. */
const SCALE = 2;
const LARGEST_SIDE_PX = 1500;

/** What is drawn, and how. */
export interface Region {
  readonly rect: PdfRect;
  readonly flags: number;
  /** Colour of the paper, as the engine writes it. */
  readonly ground: number;
}

/** Grey values of a part of the page, row by row, two pixels a point. */
export function drawRegion(
  pdf: PdfiumDocument,
  page: PdfiumPage,
  { rect, flags, ground }: Region,
): Uint8Array {
  const { api, heap } = pdf.pdfium;
  const box = page.toBox(rect);
  const [fullWidth, fullHeight] = [Math.round(page.width * SCALE), Math.round(page.height * SCALE)];
  const width = sideOf((box.right - box.left) * fullWidth);
  const height = sideOf((box.bottom - box.top) * fullHeight);
  const pixels = heap.alloc(width * height);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, GREY, pixels, width);
  try {
    if (bitmap === 0) return new Uint8Array(0);
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, ground);
    const [x, y] = [-Math.round(box.left * fullWidth), -Math.round(box.top * fullHeight)];
    api.FPDF_RenderPageBitmap(bitmap, page.handle, x, y, fullWidth, fullHeight, 0, flags);
    return heap.bytes(pixels, width * height);
  } finally {
    if (bitmap !== 0) api.FPDFBitmap_Destroy(bitmap);
    heap.free(pixels);
  }
}

function sideOf(pixels: number): number {
  return Math.min(LARGEST_SIDE_PX, Math.max(1, Math.round(pixels)));
}
