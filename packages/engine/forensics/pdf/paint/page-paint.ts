import type { PdfChar } from '../../../open/pdf/pdfium/chars.ts';
import type { Pdfium } from '../../../open/pdf/pdfium/library.ts';
import type { PageText } from '../text/page-text.ts';
import { type PaintedObject, paintedObjects } from './objects.ts';

/** A character with the object that draws it. */
export interface PaintedChar {
  readonly char: PdfChar;
  readonly object: PaintedObject;
}

/** What a page draws, and which object draws which character. */
export interface PagePaint {
  readonly text: PageText;
  readonly objects: readonly PaintedObject[];
  /** Characters that are not blank, in drawing order of their objects. */
  readonly chars: readonly PaintedChar[];
}

const DRAWS_NOTHING: ReadonlySet<number> = new Set([3, 7]);

/** Joins the objects of a page with its characters. */
export function readPagePaint(pdfium: Pdfium, text: PageText): PagePaint {
  const objects = paintedObjects(pdfium, text.page);
  const byHandle = new Map(objects.map((object) => [object.handle, object]));
  const chars = text.chars.flatMap((char) => {
    const object = byHandle.get(char.object);
    return object && char.text.trim() !== '' ? [{ char, object }] : [];
  });
  return { text, objects, chars: chars.sort((a, b) => a.object.order - b.object.order) };
}

/** Whether the object's text leaves a mark at all. */
export function isDrawn(object: PaintedObject): boolean {
  return !DRAWS_NOTHING.has(object.textMode) && (object.fill?.alpha ?? 255) > 10;
}

/** Place in the order of drawing of each character that is not blank. */
export type PaintOrder = ReadonlyMap<PdfChar, number>;

/** When each character is drawn. */
export function paintOrderOf({ chars }: PagePaint): PaintOrder {
  return new Map(chars.map(({ char, object }) => [char, object.order]));
}
