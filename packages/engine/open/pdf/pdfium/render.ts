import type { Pdfium } from './library.ts';
import type { PdfiumPage } from './page.ts';

/** A drawn page: 3 bytes a pixel (red, green, blue), rows from the top without padding. */
export interface RgbImage {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  /** Dots per inch really used: lower than asked when the page would have been too large. */
  readonly dpi: number;
}

const THREE_BYTES = 2;
const BYTES_PER_PIXEL = 3;
const WHITE = 0xff_ff_ff_ff;
/** Annotations are part of what a reader sees. */
const DRAW_ANNOTATIONS = 0x01;
/** Red first, so that no pass over the pixels is needed afterwards. */
const REVERSE_BYTE_ORDER = 0x10;

/** Dots per inch for a page so that it has at most `maxPixels`. */
export function clampDpi(page: { width: number; height: number }, dpi: number, maxPixels: number): number {
  const pixels = (page.width / 72) * (page.height / 72) * dpi * dpi;
  return pixels <= maxPixels ? dpi : dpi * Math.sqrt(maxPixels / pixels);
}

/** Draws a page on white at the given resolution, or lower so that it has at most `maxPixels`. */
export function renderPage(
  pdfium: Pdfium,
  page: PdfiumPage,
  options: { readonly dpi: number; readonly maxPixels: number },
): RgbImage {
  const { api, heap } = pdfium;
  const dpi = clampDpi(page, options.dpi, options.maxPixels);
  // Sides are bounded too: a page of 1 × 14 000 000 points has few pixels and still no sensible picture.
  const width = Math.min(options.maxPixels, Math.max(1, Math.round((page.width / 72) * dpi)));
  const height = Math.max(
    1,
    Math.min(Math.round((page.height / 72) * dpi), Math.floor(options.maxPixels / width)),
  );
  const pixels = heap.alloc(width * height * BYTES_PER_PIXEL);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, THREE_BYTES, pixels, width * BYTES_PER_PIXEL);
  try {
    if (bitmap === 0) throw new RangeError('The page picture could not be made.');
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    api.FPDF_RenderPageBitmap(
      bitmap,
      page.handle,
      0,
      0,
      width,
      height,
      0,
      DRAW_ANNOTATIONS | REVERSE_BYTE_ORDER,
    );
    return { data: heap.bytes(pixels, width * height * BYTES_PER_PIXEL), width, height, dpi };
  } finally {
    if (bitmap !== 0) api.FPDFBitmap_Destroy(bitmap);
    heap.free(pixels);
  }
}
