import { findHiddenObjects } from '../../../forensics/pdf/paint/hidden-text.ts';
import { indexChars } from '../../../forensics/pdf/paint/char-index.ts';
import { type PagePaint, type PaintedChar, readPagePaint } from '../../../forensics/pdf/paint/page-paint.ts';
import type { PaintedObject } from '../../../forensics/pdf/paint/objects.ts';
import { areaOfRect } from '../../../forensics/pdf/paint/rects.ts';
import type { PdfChar } from '../pdfium/chars.ts';
import type { Pdfium } from '../pdfium/library.ts';
import type { PdfiumPage } from '../pdfium/page.ts';
import { marksOf } from './marks-of.ts';

/** Covers looked at on one page, the last drawn first. */
const MOST_COVERS = 2000;
/** Comparisons of characters and covers on one page. */
const MOST_COMPARISONS = 5_000_000;
/** Where pictures take a larger share of the page, its text stands for what they show. */
const SCAN_SHARE = 0.5;
/** Marks too small to be seen for certain: they are as visible as their neighbour. */
const SMALL_MARK = /^[.,:;'’`´·\-–_|!]$/u;

/**
 * The characters of a page that leave no mark on it: painted over, white on white, or too small to read. Who may be unseen is
 * told by the order of drawing, who is by drawing the page with and without them; visible text is never among them.
 */
export function unseenChars(
  pdfium: Pdfium,
  page: PdfiumPage,
  chars: readonly PdfChar[],
): ReadonlySet<PdfChar> {
  const paint = readPagePaint(pdfium, { page, chars, words: [] });
  const tiny = new Set<PdfChar>();
  const doubtful = new Set<PaintedChar>(paintedOver(paint));
  for (const hidden of findHiddenObjects(paint)) {
    if (hidden.how === 'tiny') for (const { char } of hidden.chars) tiny.add(char);
    if (hidden.how === 'white' && !isScan(paint)) for (const one of hidden.chars) doubtful.add(one);
  }
  if (doubtful.size === 0) return tiny;
  const marked = marksOf(pdfium, page, [...doubtful]);
  const unseen = withSmallMarks(paint.chars, doubtful, (one) => !marked.has(one));
  return new Set([...tiny, ...unseen.map(({ char }) => char)]);
}

/** Characters in whose middle something opaque was drawn afterwards. */
function paintedOver(paint: PagePaint): PaintedChar[] {
  const index = indexChars(paint.chars, MOST_COMPARISONS);
  const found = new Set<PaintedChar>();
  for (const cover of coversOf(paint)) {
    const touched = index.within(cover.rect);
    if (touched === null) break;
    for (const one of touched) if (one.object.order < cover.order) found.add(one);
  }
  return [...found];
}

function coversOf(paint: PagePaint): PaintedObject[] {
  const firstText = Math.min(...paint.chars.map(({ object }) => object.order));
  const hasScan = isScan(paint);
  return paint.objects
    .filter(({ order, kind }) => order > firstText && (kind === 'path' || (kind === 'image' && !hasScan)))
    .filter(({ kind, fill, seeThrough }) => !seeThrough && (kind === 'image' || (fill?.alpha ?? 0) > 250))
    .slice(-MOST_COVERS)
    .toReversed();
}

function isScan({ objects, text }: PagePaint): boolean {
  const pictures = objects.filter(({ kind }) => kind === 'image');
  const area = pictures.reduce((sum, { rect }) => sum + areaOfRect(rect), 0);
  return area > text.page.width * text.page.height * SCAN_SHARE;
}

/** The unseen ones; of small marks those beside an unseen character of the same text. */
function withSmallMarks(
  chars: readonly PaintedChar[],
  doubtful: ReadonlySet<PaintedChar>,
  isUnseen: (one: PaintedChar) => boolean,
): PaintedChar[] {
  const unseen: PaintedChar[] = [];
  const isLarge = (one: PaintedChar | undefined) => one !== undefined && !SMALL_MARK.test(one.char.text);
  chars.forEach((one, at) => {
    if (!doubtful.has(one)) return;
    const beside = [chars[at - 1], chars[at + 1]].filter((other) => other?.object === one.object);
    const deciding = isLarge(one) ? one : (beside.find(isLarge) ?? one);
    if (doubtful.has(deciding) && isUnseen(deciding)) unseen.push(one);
  });
  return unseen;
}
