import type { Pdfium } from '../../../open/pdf/pdfium/library.ts';
import type { PdfRect } from '../../../open/pdf/pdfium/page.ts';

/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix of a page object; the identity when the engine gives none. */
export function matrixOf(pdfium: Pdfium, object: number): Matrix {
  const { api, heap } = pdfium;
  if (!api.FPDFPageObj_GetMatrix(object, heap.scratch)) return [1, 0, 0, 1, 0, 0];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = heap.float32(heap.scratch, 6);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** The upright rectangle around the mapped one. */
export function transformRect(rect: PdfRect, [a, b, c, d, e, f]: Matrix): PdfRect {
  const corners = [
    [rect.left, rect.bottom],
    [rect.right, rect.bottom],
    [rect.left, rect.top],
    [rect.right, rect.top],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
