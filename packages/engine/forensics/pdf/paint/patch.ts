import type { Overlay } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import type { PdfiumPage, PdfRect } from '../../../open/pdf/pdfium/page.ts';
import { aroundRects } from '../text/words.ts';
import {
  drawRegion,
  FEWEST_INK_PIXELS,
  INK_BELOW,
  PAPER_FROM,
  WHITE,
  WITH_ANNOTATIONS,
} from './draw-region.ts';

/** A cover this many times as high as the text it hides is a stamp or a logo. */
const MOST_HEIGHTS = 3;
/** Text of more heights of its letters stands in several rows. */
const ONE_ROW = 1.6;
/** So many heights of the text a patch may reach beyond it to the left and right together. */
const MOST_BESIDE = 6;
/** Share of a patch that is paper when it shows signs: less is a picture or a black bar. */
const LEAST_PAPER = 0.3;
/** The rim of a patch may show what stands beside it, points. */
const RIM_PT = 0.75;

/** A cover with the rectangles of the characters or words that it hides. */
export interface Cover {
  readonly rect: PdfRect;
  readonly hidden: readonly PdfRect[];
}

/**
 * Whether a cover that fits one row of text closely shows signs of its own; `null` for larger ones, which are stamps, logos and
 * drawings. The place is drawn as a reader sees it.
 */
export function patchOf(
  pdf: PdfiumDocument,
  page: PdfiumPage,
  { rect, hidden }: Cover,
): NonNullable<Overlay['patch']> | null {
  if (!fitsOneRow(rect, hidden)) return null;
  const inner = {
    left: rect.left + RIM_PT,
    right: Math.max(rect.left + 2 * RIM_PT, rect.right - RIM_PT),
    bottom: rect.bottom + RIM_PT,
    top: Math.max(rect.bottom + 2 * RIM_PT, rect.top - RIM_PT),
  };
  const pixels = drawRegion(pdf, page, { rect: inner, flags: WITH_ANNOTATIONS, ground: WHITE });
  const ink = pixels.filter((value) => value < INK_BELOW).length;
  const paper = pixels.filter((value) => value >= PAPER_FROM).length;
  return ink >= FEWEST_INK_PIXELS && paper >= pixels.length * LEAST_PAPER ? 'inked' : 'blank';
}

function fitsOneRow(rect: PdfRect, hidden: readonly PdfRect[]): boolean {
  const height = Math.max(0, ...hidden.map(({ top, bottom }) => top - bottom));
  if (height === 0) return false;
  const around = aroundRects(hidden);
  const isOneRow = around.top - around.bottom <= height * ONE_ROW;
  const isHigh = rect.top - rect.bottom > height * MOST_HEIGHTS;
  const isWide = rect.right - rect.left > around.right - around.left + height * MOST_BESIDE;
  return isOneRow && !isHigh && !isWide;
}
