import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import type { Pdfium } from '../../../open/pdf/pdfium/library.ts';
import type { PdfiumPage } from '../../../open/pdf/pdfium/page.ts';

/** Side of the sampling grid. */
const SAMPLES = 16;
/** Share of opaque samples from which a picture hides what lies beneath. */
const OPAQUE_FROM = 0.9;
const FORMAT_WITH_ALPHA = 4;

/** Whether a picture hides what it is drawn on; stamps and logos with a mask do not. Unknown counts as not opaque. */
export function isOpaqueImage(pdf: PdfiumDocument, page: PdfiumPage, image: number): boolean {
  const { pdfium } = pdf;
  const { api } = pdfium;
  const bitmap = api.FPDFImageObj_GetRenderedBitmap(pdf.handle, page.handle, image);
  if (bitmap === 0) return false;
  try {
    if (api.FPDFBitmap_GetFormat(bitmap) !== FORMAT_WITH_ALPHA) return true;
    return opaqueShare(pdfium, bitmap) >= OPAQUE_FROM;
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}

function opaqueShare(pdfium: Pdfium, bitmap: number): number {
  const { api, heap } = pdfium;
  const [width, height] = [api.FPDFBitmap_GetWidth(bitmap), api.FPDFBitmap_GetHeight(bitmap)];
  const [stride, buffer] = [api.FPDFBitmap_GetStride(bitmap), api.FPDFBitmap_GetBuffer(bitmap)];
  let opaque = 0;
  for (let row = 0; row < SAMPLES; row += 1) {
    for (let column = 0; column < SAMPLES; column += 1) {
      const x = Math.floor(((column + 0.5) / SAMPLES) * width);
      const y = Math.floor(((row + 0.5) / SAMPLES) * height);
      const [alpha = 0] = heap.bytes(buffer + y * stride + x * 4 + 3, 1);
      if (alpha > 250) opaque += 1;
    }
  }
  return opaque / SAMPLES ** 2;
}
