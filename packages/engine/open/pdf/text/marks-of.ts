import type { PaintedChar } from '../../../forensics/pdf/paint/page-paint.ts';
import type { Pdfium } from '../pdfium/library.ts';
import type { PdfiumPage } from '../pdfium/page.ts';
import { withoutObjects } from '../pdfium/without-objects.ts';

const GREY = 1;
const WHITE = 0xff_ff_ff_ff;
const WITH_ANNOTATIONS = 0x01;
/** Pixels per point: enough to see the strokes of small print. */
const SCALE = 2;
const LARGEST_SIDE_PX = 3000;
/** Grey values that differ by more are different to the eye. */
const CHANGED_FROM = 24;
/** Share of a character's cell that its ink changes at least; the edges of neighbours change less. */
const MARK_SHARE = 0.02;
/** Cut off each side of a cell, where neighbours reach in. */
const MARGIN = 0.15;

interface Drawing {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Of the given characters those whose ink can be seen: the page is drawn with and without the text they belong to. */
export function marksOf(
  pdfium: Pdfium,
  page: PdfiumPage,
  chars: readonly PaintedChar[],
): ReadonlySet<PaintedChar> {
  const handles = [...new Set(chars.map(({ object }) => object.handle))];
  const shown = drawGrey(pdfium, page);
  const without = withoutObjects(pdfium, handles, () => drawGrey(pdfium, page));
  if (shown === null || without === null) return new Set(chars);
  return new Set(
    chars.filter(({ char }) => changedShare(shown, without, page.toBox(char.rect)) > MARK_SHARE),
  );
}

function changedShare(a: Drawing, b: Drawing, box: ReturnType<PdfiumPage['toBox']>): number {
  const inset = (box.right - box.left) * MARGIN;
  const left = Math.floor((box.left + inset) * a.width);
  const right = Math.max(left + 1, Math.ceil((box.right - inset) * a.width));
  const top = Math.floor(box.top * a.height);
  const bottom = Math.max(top + 1, Math.ceil(box.bottom * a.height));
  let changed = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = y * a.width + x;
      if (Math.abs((a.pixels[at] ?? 0) - (b.pixels[at] ?? 0)) > CHANGED_FROM) changed += 1;
    }
  }
  return changed / ((right - left) * (bottom - top));
}

/** The page in grey; `null` when it can't be drawn. */
function drawGrey({ api, heap }: Pdfium, page: PdfiumPage): Drawing | null {
  const scale = Math.min(SCALE, LARGEST_SIDE_PX / Math.max(page.width, page.height, 1));
  const width = Math.max(1, Math.round(page.width * scale));
  const height = Math.max(1, Math.round(page.height * scale));
  const buffer = heap.alloc(width * height);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, GREY, buffer, width);
  try {
    if (bitmap === 0) return null;
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    api.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    return { pixels: heap.bytes(buffer, width * height), width, height };
  } finally {
    if (bitmap !== 0) api.FPDFBitmap_Destroy(bitmap);
    heap.free(buffer);
  }
}
