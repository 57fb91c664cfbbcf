import type { Overlay } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import { isOpaqueImage } from './image-opacity.ts';
import type { PaintedObject } from './objects.ts';
import { isDrawn, type PagePaint, type PaintedChar } from './page-paint.ts';
import { areaOfRect, coveredShare, holdsMiddle } from './rects.ts';

/** Covers looked at on one page. */
const MOST_COVERS = 2000;
/** Characters compared with one cover. */
const MOST_CHARS = 50_000;
/** A larger share of the page is a background or a scan, not a patch. */
const LARGEST_PATCH = 0.5;
/** A character this far under a cover can't be read any more. */
const COVERED_FROM = 0.6;

/** Opaque boxes and pictures that were drawn over text, with the text beneath and the text put on top afterwards. */
export function findOverlays(pdf: PdfiumDocument, paint: PagePaint): readonly Overlay[] {
  const visible = paint.chars.filter(({ object }) => isDrawn(object)).slice(0, MOST_CHARS);
  const overlays: Overlay[] = [];
  for (const cover of coversOf(paint)) {
    const touched = visible.filter(({ char }) => holdsMiddle(cover.rect, char.rect));
    const under = touched.filter(
      ({ char, object }) => object.order < cover.order && coveredShare(cover.rect, char.rect) >= COVERED_FROM,
    );
    if (under.length === 0 || (cover.kind === 'image' && !isOpaqueImage(pdf, paint.text.page, cover.handle)))
      continue;
    overlays.push({
      place: { page: paint.text.page.index + 1, box: paint.text.page.toBox(cover.rect) },
      kind: cover.kind === 'image' ? 'image' : 'box',
      hiddenText: textOf(under),
      shownText: textOf(touched.filter(({ object }) => object.order > cover.order)),
    });
  }
  return overlays;
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

function textOf(chars: readonly PaintedChar[]): string {
  return chars
    .map(({ char }) => char.text)
    .join('')
    .slice(0, 200);
}
