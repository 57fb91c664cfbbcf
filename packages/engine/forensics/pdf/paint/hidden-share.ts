import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import type { PdfiumPage, PdfRect } from '../../../open/pdf/pdfium/page.ts';

const WITH_ANNOTATIONS = 0x01;
const GREY = 1;
const WHITE = 0xff_ff_ff_ff;
const MIDDLE_GREY = 0xff_80_80_80;
/** Pixels per point: enough to see the strokes of small print. */
const SCALE = 2;
const LARGEST_SIDE_PX = 1500;
/** Darker than this is ink, lighter than the second is paper. */
const INK_BELOW = 140;
const PAPER_FROM = 200;
const FEWEST_INK_PIXELS = 12;
/** Grey values that differ by more than this are different. */
const CHANGED_FROM = 40;

/**
 * Share of a rectangle that the page's annotations hide, 0 to 1: of the ink, or of the ground where the new text has the
 * strokes of the old one. For the ground the page is drawn on grey, so that a white cover shows on white paper.
 */
export function hiddenShare(pdf: PdfiumDocument, page: PdfiumPage, rect: PdfRect): number {
  return Math.max(erasedInk(pdf, page, rect), changedGround(pdf, page, rect));
}

function erasedInk(pdf: PdfiumDocument, page: PdfiumPage, rect: PdfRect): number {
  const bare = drawRegion(pdf, page, { rect, flags: 0, ground: WHITE });
  const shown = drawRegion(pdf, page, { rect, flags: WITH_ANNOTATIONS, ground: WHITE });
  let ink = 0;
  let erased = 0;
  for (const [index, value] of bare.entries()) {
    if (value >= INK_BELOW) continue;
    ink += 1;
    if ((shown[index] ?? 0) >= PAPER_FROM) erased += 1;
  }
  return ink < FEWEST_INK_PIXELS ? 0 : erased / ink;
}

function changedGround(pdf: PdfiumDocument, page: PdfiumPage, rect: PdfRect): number {
  const bare = drawRegion(pdf, page, { rect, flags: 0, ground: MIDDLE_GREY });
  const shown = drawRegion(pdf, page, { rect, flags: WITH_ANNOTATIONS, ground: MIDDLE_GREY });
  const changed = bare.reduce(
    (count, value, index) => count + (Math.abs(value - (shown[index] ?? 0)) > CHANGED_FROM ? 1 : 0),
    0,
  );
  return bare.length === 0 ? 0 : changed / bare.length;
}

interface Region {
  readonly rect: PdfRect;
  readonly flags: number;
  /** Colour of the paper, as the engine writes it. */
  readonly ground: number;
}

/** Grey values of a part of the page, row by row. */
function drawRegion(pdf: PdfiumDocument, page: PdfiumPage, { rect, flags, ground }: Region): Uint8Array {
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
