import type { Pdfium } from '../../../open/pdf/pdfium/library.ts';
import { boundsOf } from '../../../open/pdf/pdfium/images.ts';
import type { PdfiumPage, PdfRect } from '../../../open/pdf/pdfium/page.ts';
import { type Colour, fillOf } from './colour.ts';
import { type Matrix, matrixOf, multiply, transformRect } from './matrix.ts';

/** Something that the page draws. */
export interface PaintedObject {
  readonly handle: number;
  readonly kind: 'text' | 'path' | 'image' | 'other';
  /** Place in the order of drawing: later ones cover earlier ones. */
  readonly order: number;
  /** Page points. For text, the engine's own rough bounds. */
  readonly rect: PdfRect;
  /** Fill colour; `null` when nothing is filled. */
  readonly fill: Colour | null;
  /** Whether it lets what lies beneath shine through (alpha, blend mode, soft mask). */
  readonly seeThrough: boolean;
  /** Whether a path has no more corners than a rectangle. */
  readonly isPlain: boolean;
  /** Render mode of text: 3 and 7 draw nothing; -1 for others. */
  readonly textMode: number;
}

const KINDS: Readonly<Record<number, PaintedObject['kind']>> = { 1: 'text', 2: 'path', 3: 'image' };
const FORM = 5;
const MOST_OBJECTS = 50_000;
const DEEPEST = 6;
const RECTANGLE_SEGMENTS = 6;

const known = new WeakMap<PdfiumPage, readonly PaintedObject[]>();

/**
 * All objects of a page in the order of drawing, those inside forms included; at most 50 000, 6 forms deep. Read once for as long as
 * the page is open.
 */
export function paintedObjects(pdfium: Pdfium, page: PdfiumPage): readonly PaintedObject[] {
  const objects = known.get(page) ?? readPaintOrder(pdfium, page);
  known.set(page, objects);
  return objects;
}

function readPaintOrder(pdfium: Pdfium, page: PdfiumPage): readonly PaintedObject[] {
  const { api } = pdfium;
  const found: PaintedObject[] = [];
  const visit = (handle: number, toPage: Matrix | null, depth: number): void => {
    if (handle === 0 || found.length >= MOST_OBJECTS) return;
    if (api.FPDFPageObj_GetType(handle) !== FORM) {
      found.push(describe(pdfium, handle, { order: found.length, toPage }));
      return;
    }
    if (depth >= DEEPEST) return;
    const own = matrixOf(pdfium, handle);
    const inner = toPage === null ? own : multiply(own, toPage);
    const count = Math.min(api.FPDFFormObj_CountObjects(handle), MOST_OBJECTS);
    for (let index = 0; index < count; index += 1)
      visit(api.FPDFFormObj_GetObject(handle, index), inner, depth + 1);
  };
  const count = Math.min(api.FPDFPage_CountObjects(page.handle), MOST_OBJECTS);
  for (let index = 0; index < count; index += 1) visit(api.FPDFPage_GetObject(page.handle, index), null, 0);
  return found;
}

interface Position {
  readonly order: number;
  readonly toPage: Matrix | null;
}

function describe(pdfium: Pdfium, handle: number, position: Position): PaintedObject {
  const { api } = pdfium;
  const kind = KINDS[api.FPDFPageObj_GetType(handle)] ?? 'other';
  const bounds = boundsOf(pdfium, handle);
  return {
    handle,
    kind,
    order: position.order,
    rect: position.toPage === null ? bounds : transformRect(bounds, position.toPage),
    fill: kind === 'text' || (kind === 'path' && isFilled(pdfium, handle)) ? fillOf(pdfium, handle) : null,
    seeThrough: api.FPDFPageObj_HasTransparency(handle),
    isPlain: kind === 'path' && api.FPDFPath_CountSegments(handle) <= RECTANGLE_SEGMENTS,
    textMode: kind === 'text' ? api.FPDFTextObj_GetTextRenderMode(handle) : -1,
  };
}

function isFilled(pdfium: Pdfium, path: number): boolean {
  const { api, heap } = pdfium;
  if (!api.FPDFPath_GetDrawMode(path, heap.scratch, heap.scratch + 4)) return false;
  return (heap.int32(heap.scratch, 1)[0] ?? 0) !== 0;
}
