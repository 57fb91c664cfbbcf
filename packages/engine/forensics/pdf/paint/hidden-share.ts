import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import type { PdfiumPage, PdfRect } from '../../../open/pdf/pdfium/page.ts';
import {
  drawRegion,
  FEWEST_INK_PIXELS,
  INK_BELOW,
  PAPER_FROM,
  WHITE,
  WITH_ANNOTATIONS,
} from './draw-region.ts';

const MIDDLE_GREY = 0xff_80_80_80;
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
