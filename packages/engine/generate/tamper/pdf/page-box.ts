import type { PDFPage } from '@cantoo/pdf-lib';
import type { Box } from '@vouch/core/geometry/box.ts';

/** A rectangle in PDF points, from the bottom left. */
export interface PageRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of a box on a page, with a margin in points. */
export function rectangleOf(page: PDFPage, box: Box, margin = 0): PageRectangle {
  const { width, height } = page.getSize();
  return {
    x: box.left * width - margin,
    y: (1 - box.bottom) * height - margin,
    width: (box.right - box.left) * width + 2 * margin,
    height: (box.bottom - box.top) * height + 2 * margin,
  };
}
