import { areaOf, clampBox } from '@vouch/core/geometry/box.ts';

import type { StoredScan } from '../page-source.ts';
import type { PdfiumDocument } from './pdfium/document.ts';
import { jpegOf, type PdfImage, readImages } from './pdfium/images.ts';
import type { PdfiumPage } from './pdfium/page.ts';

/** Share of the page from which its only picture is a scan of it. */
const SCAN_FROM = 0.8;
/** Part of a picture's width or height by which its sides may lean before it counts as turned. */
const UPRIGHT = 0.001;

/** The JPEG that a page consists of, where it is shown upright; `null` for other pages. */
export function storedScan(document: PdfiumDocument, page: PdfiumPage): StoredScan | null {
  const images = readImages(document.pdfium, page);
  const [image] = images;
  if (image === undefined || images.length !== 1 || page.rotation !== 0) return null;
  const box = page.toShares(image.rect);
  if (areaOf(clampBox(box)) < SCAN_FROM || !isUpright(document, image)) return null;
  const jpeg = jpegOf(document.pdfium, image);
  return jpeg && { jpeg, box };
}

function isUpright({ pdfium: { api, heap } }: PdfiumDocument, { object }: PdfImage): boolean {
  if (!api.FPDFPageObj_GetMatrix(object, heap.scratch)) return false;
  const [a = 0, b = 0, c = 0, d = 0] = heap.float32(heap.scratch, 4);
  return a > 0 && d > 0 && Math.abs(b) <= a * UPRIGHT && Math.abs(c) <= d * UPRIGHT;
}
