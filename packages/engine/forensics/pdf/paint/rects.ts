import type { PdfRect } from '../../../open/pdf/pdfium/page.ts';

/** Area in square points. */
export function areaOfRect(rect: PdfRect): number {
  return Math.max(0, rect.right - rect.left) * Math.max(0, rect.top - rect.bottom);
}

/** Whether the middle of `inner` lies in `outer`. */
export function holdsMiddle(outer: PdfRect, inner: PdfRect): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return outer.left <= x && x <= outer.right && outer.bottom <= y && y <= outer.top;
}

/** Share of `inner` that `outer` covers, 0 to 1. */
export function coveredShare(outer: PdfRect, inner: PdfRect): number {
  const width = Math.min(outer.right, inner.right) - Math.max(outer.left, inner.left);
  const height = Math.min(outer.top, inner.top) - Math.max(outer.bottom, inner.bottom);
  const area = areaOfRect(inner);
  return width <= 0 || height <= 0 || area === 0 ? 0 : (width * height) / area;
}
