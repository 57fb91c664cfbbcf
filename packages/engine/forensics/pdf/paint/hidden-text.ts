import type { HiddenText } from '@vouch/core/document/pdf-facts.ts';

import { brightness } from './colour.ts';
import type { PaintedObject } from './objects.ts';
import { isDrawn, type PagePaint, type PaintedChar } from './page-paint.ts';
import { areaOfRect, holdsMiddle } from './rects.ts';

/** Text smaller than this can't be read, points. */
const TINY_PT = 1.5;
/** Fill and background brighter than this are both white to the eye. */
const WHITE_FROM = 0.95;
/** Fewer characters than this are left-overs of layout programs. */
const FEWEST_CHARS = 3;
const MOST_OBJECTS = 3000;

type How = HiddenText['how'];

/** Text of a page that a reader can't see: not drawn, white on white, too small, or off the page. */
export function findHiddenText(paint: PagePaint): readonly HiddenText[] {
  const { page } = paint.text;
  const found = findHiddenObjects(paint);
  const starts = found.length === 0 ? new Set() : wordStarts(paint);
  return found.map(({ object, how, chars }) => ({
    place: { page: page.index + 1, box: page.toBox(object.rect) },
    how,
    text: chars
      .map(({ char }) => (starts.has(char) ? ` ${char.text}` : char.text))
      .join('')
      .trim()
      .slice(0, 200),
  }));
}

/** Characters that stand after a blank. */
function wordStarts({ text: { chars } }: PagePaint): ReadonlySet<unknown> {
  return new Set(chars.filter((_, index) => chars[index - 1]?.text.trim() === ''));
}

/** A text object that a reader can't see. */
export interface HiddenObject {
  readonly object: PaintedObject;
  readonly how: How;
  readonly chars: readonly PaintedChar[];
}

/** The same with the characters themselves. */
export function findHiddenObjects(paint: PagePaint): readonly HiddenObject[] {
  const byObject = Map.groupBy(paint.chars, ({ object }) => object);
  return [...byObject].slice(0, MOST_OBJECTS).flatMap(([object, chars]) => {
    const how = howHidden(paint, object, chars);
    return how === null || chars.length < FEWEST_CHARS ? [] : [{ object, how, chars }];
  });
}

function howHidden(paint: PagePaint, object: PaintedObject, chars: readonly PaintedChar[]): How | null {
  if (!isDrawn(object)) return 'invisible-mode';
  if (chars.every(({ char }) => isOffPage(paint, char))) return 'off-page';
  if (chars.every(({ char }) => char.sizePt > 0 && char.sizePt < TINY_PT)) return 'tiny';
  return isWhiteOnWhite(paint, object, chars) ? 'white' : null;
}

function isOffPage(paint: PagePaint, char: PaintedChar['char']): boolean {
  const box = paint.text.page.toShares(char.rect);
  return box.right < 0 || box.left > 1 || box.bottom < 0 || box.top > 1;
}

/** White text is common on coloured bars: what was painted beneath it decides. Over a picture nothing is certain. */
function isWhiteOnWhite(paint: PagePaint, object: PaintedObject, chars: readonly PaintedChar[]): boolean {
  if (object.fill === null || object.seeThrough || brightness(object.fill) < WHITE_FROM) return false;
  const middle = chars[Math.floor(chars.length / 2)];
  if (!middle) return false;
  const beneath = paint.objects.findLast(
    (other) =>
      other.order < object.order &&
      other.kind !== 'text' &&
      areaOfRect(other.rect) > 0 &&
      (other.kind !== 'path' || other.fill !== null) &&
      holdsMiddle(other.rect, middle.char.rect),
  );
  if (beneath === undefined) return true;
  return beneath.kind === 'path' && beneath.fill !== null && brightness(beneath.fill) >= WHITE_FROM;
}
