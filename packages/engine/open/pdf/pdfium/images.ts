import type { Pdfium } from './library.ts';
import type { PdfiumPage, PdfRect } from './page.ts';

/** A picture placed on a page. */
export interface PdfImage {
  /** Handle of the page object. */
  readonly object: number;
  /** Page points. */
  readonly rect: PdfRect;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Stream filters in order of decoding, such as "FlateDecode", "DCTDecode". */
  readonly filters: readonly string[];
}

const IMAGE_OBJECT = 3;
const MAX_OBJECTS = 50_000;
const MAX_FILTERS = 8;
const MAX_RAW_BYTES = 32 * 1024 * 1024;

/** Pictures that lie directly on the page (not inside form objects), in drawing order. */
export function readImages(pdfium: Pdfium, page: PdfiumPage): PdfImage[] {
  const { api } = pdfium;
  const count = Math.min(api.FPDFPage_CountObjects(page.handle), MAX_OBJECTS);
  const images: PdfImage[] = [];
  for (let index = 0; index < count; index += 1) {
    const object = api.FPDFPage_GetObject(page.handle, index);
    if (api.FPDFPageObj_GetType(object) === IMAGE_OBJECT) images.push(readImage(pdfium, object));
  }
  return images;
}

/** Bounds of any page object, page points. */
export function boundsOf(pdfium: Pdfium, object: number): PdfRect {
  const { api, heap } = pdfium;
  const at = heap.scratch;
  api.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
  const [left = 0, bottom = 0, right = 0, top = 0] = heap.float32(at, 4);
  return { left, top, right, bottom };
}

/** The picture's file bytes as stored when it is a plain JPEG; else `null`. */
export function jpegOf(pdfium: Pdfium, image: PdfImage): Uint8Array | null {
  if (image.filters.length !== 1 || image.filters[0] !== 'DCTDecode') return null;
  const { api, heap } = pdfium;
  const size = api.FPDFImageObj_GetImageDataRaw(image.object, 0, 0);
  if (size === 0 || size > MAX_RAW_BYTES) return null;
  const buffer = heap.alloc(size);
  try {
    api.FPDFImageObj_GetImageDataRaw(image.object, buffer, size);
    return heap.bytes(buffer, size);
  } finally {
    heap.free(buffer);
  }
}

function readImage(pdfium: Pdfium, object: number): PdfImage {
  const { api, heap } = pdfium;
  const rect = boundsOf(pdfium, object);
  api.FPDFImageObj_GetImagePixelSize(object, heap.scratch, heap.scratch + 4);
  const [widthPx = 0, heightPx = 0] = heap.uint32(heap.scratch, 2);
  const count = Math.min(api.FPDFImageObj_GetImageFilterCount(object), MAX_FILTERS);
  const filters = Array.from({ length: count }, (_, index) =>
    heap.utf8((buffer, size) => api.FPDFImageObj_GetImageFilter(object, index, buffer, size)),
  );
  return { object, rect, widthPx, heightPx, filters };
}
