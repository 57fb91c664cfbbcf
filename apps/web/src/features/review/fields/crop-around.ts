import type { Box } from '@vouch/core/geometry/box.ts';

/** A window on a page, in the page's own units. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Widest shape of a close-up, width over height. */
const WIDEST = 8;

/** The window around a box: with air on all sides, no flatter than 8 to 1, and within the page where it can be. */
export function cropAround(box: Box, page: { readonly width: number; readonly height: number }): Crop {
  const tall = Math.max(box.bottom - box.top, 0.004) * page.height;
  const wide = Math.max(box.right - box.left, 0.01) * page.width;
  const air = tall * 0.6;
  const width = Math.min(page.width, Math.max(wide + 2 * air, tall * 4));
  const height = Math.min(page.height, Math.max(tall + 2 * air, width / WIDEST));
  const slide = (middle: number, size: number, end: number) =>
    Math.min(Math.max(0, middle - size / 2), end - size);
  return {
    x: slide(((box.left + box.right) / 2) * page.width, width, page.width),
    y: slide(((box.top + box.bottom) / 2) * page.height, height, page.height),
    width,
    height,
  };
}
