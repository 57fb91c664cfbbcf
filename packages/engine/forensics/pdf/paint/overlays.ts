import type { Overlay } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import { indexChars } from './char-index.ts';
import { isOpaqueImage } from './image-opacity.ts';
import type { PaintedObject } from './objects.ts';
import { isDrawn, type PagePaint, type PaintedChar } from './page-paint.ts';
import { patchOf } from './patch.ts';
import { areaOfRect, coveredShare } from './rects.ts';

/** Covers looked at on one page. */
const MOST_COVERS = 2000;
/** Characters compared with one cover. */
const MOST_CHARS = 50_000;
/** Characters that are looked at for all covers of one page together. */
const MOST_COMPARISONS = 5_000_000;
/** Overlays reported for one page; a page with more is drawn that way. */
const MOST_OVERLAYS = 200;
/** Baselines closer than this are one row, points. */
const ROW_PT = 4;
/** A larger share of the page is a background or a scan, not a patch. */
const LARGEST_PATCH = 0.5;
/** A character this far under a cover can't be read any more. */
const COVERED_FROM = 0.6;

/** Opaque boxes and pictures that were drawn over text, with the text beneath and the text put on top afterwards. */
export function findOverlays(pdf: PdfiumDocument, paint: PagePaint): readonly Overlay[] {
  const visible = paint.chars.filter(({ object }) => isDrawn(object)).slice(0, MOST_CHARS);
  const index = indexChars(visible, MOST_COMPARISONS);
  const overlays: Overlay[] = [];
  // The last ones first: what was put over a finished page is drawn at its end.
  for (const cover of coversOf(paint).toReversed()) {
    const touched = index.within(cover.rect);
    if (touched === null) break;
    const under = touched.filter(
      ({ char, object }) => object.order < cover.order && coveredShare(cover.rect, char.rect) >= COVERED_FROM,
    );
    if (under.length === 0 || (cover.kind === 'image' && !isOpaqueImage(pdf, paint.text.page, cover.handle)))
      continue;
    const after = touched.filter(({ object }) => object.order > cover.order);
    overlays.push({
      place: { page: paint.text.page.index + 1, box: paint.text.page.toBox(cover.rect) },
      kind: cover.kind === 'image' ? 'image' : 'box',
      hiddenText: textOf(under),
      shownText: textOf(after),
      ...(cover.kind === 'image' && after.length === 0 ? patchFact(pdf, paint, { cover, under }) : {}),
    });
    if (overlays.length >= MOST_OVERLAYS) break;
  }
  return overlays.toReversed();
}

function patchFact(
  pdf: PdfiumDocument,
  paint: PagePaint,
  { cover, under }: { readonly cover: PaintedObject; readonly under: readonly PaintedChar[] },
): Pick<Overlay, 'patch'> {
  const hidden = under.map(({ char }) => char.rect);
  const patch = patchOf(pdf, paint.text.page, { rect: cover.rect, hidden });
  return patch === null ? {} : { patch };
}

function coversOf(paint: PagePaint): readonly PaintedObject[] {
  const pageArea = paint.text.page.width * paint.text.page.height;
  const imageArea = paint.objects
    .filter((object) => object.kind === 'image')
    .reduce((sum, object) => sum + areaOfRect(object.rect), 0);
  const isScan = imageArea > pageArea * LARGEST_PATCH;
  return paint.objects
    .filter((object) => !object.seeThrough && areaOfRect(object.rect) < pageArea * LARGEST_PATCH)
    .filter((object) => (object.kind === 'image' ? !isScan : isFilledBox(object)))
    .slice(0, MOST_COVERS);
}

function isFilledBox(object: PaintedObject): boolean {
  return object.kind === 'path' && object.isPlain && (object.fill?.alpha ?? 0) > 250;
}

/** Characters as text, in reading order within the patch. */
function textOf(chars: readonly PaintedChar[]): string {
  return [...chars]
    .sort((a, b) => rowOf(b) - rowOf(a) || a.char.originX - b.char.originX)
    .map(({ char }) => char.text)
    .join('')
    .slice(0, 200);
}

function rowOf({ char }: PaintedChar): number {
  return Math.round(char.originY / ROW_PT);
}
