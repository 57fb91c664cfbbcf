import type { PixelBox } from '../../../ocr/page/crop.ts';
import type { Size } from '../../../ocr/picture.ts';
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

/** A resolution, and how many pixels there may be at most. */
export interface Resolution {
  readonly dpi: number;
  readonly maxPixels: number;
}

/** Draws a page on white at the given resolution, or lower so that it has at most `maxPixels`. */
export function renderPage(pdfium: Pdfium, page: PdfiumPage, resolution: Resolution): RgbImage {
  const size = drawnSize(page, resolution);
  const data = renderPart(pdfium, page, { size, part: { left: 0, top: 0, ...size } });
  return { data, ...size, dpi: clampDpi(page, resolution.dpi, resolution.maxPixels) };
}

/** The size at which `renderPage` draws a page. */
export function drawnSize(page: PdfiumPage, { dpi: wanted, maxPixels }: Resolution): Size {
  const dpi = clampDpi(page, wanted, maxPixels);
  // Sides are bounded too: a page of 1 × 14 000 000 points has few pixels and still no sensible picture.
  const width = Math.min(maxPixels, Math.max(1, Math.round((page.width / 72) * dpi)));
  const height = Math.max(1, Math.min(Math.round((page.height / 72) * dpi), Math.floor(maxPixels / width)));
  return { width, height };
}

/** The pixels of a part of a page that is drawn on white at a size; only the part takes memory and time. */
export function renderPart(
  { api, heap }: Pdfium,
  page: PdfiumPage,
  { size, part }: { readonly size: Size; readonly part: PixelBox },
): Uint8Array<ArrayBuffer> {
  const { left, top, width, height } = part;
  const pixels = heap.alloc(width * height * BYTES_PER_PIXEL);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, THREE_BYTES, pixels, width * BYTES_PER_PIXEL);
  try {
    if (bitmap === 0) throw new RangeError('The page picture could not be made.');
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = DRAW_ANNOTATIONS | REVERSE_BYTE_ORDER;
    api.FPDF_RenderPageBitmap(bitmap, page.handle, -left, -top, size.width, size.height, 0, flags);
    return heap.bytes(pixels, width * height * BYTES_PER_PIXEL);
  } finally {
    if (bitmap !== 0) api.FPDFBitmap_Destroy(bitmap);
    heap.free(pixels);
  }
}
