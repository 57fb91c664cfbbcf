import { type Component, componentsOf } from '../detect/components.ts';
import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Frame } from '../page/frame.ts';
import { LINE_HEIGHT_PX, linePicture } from '../read/line-picture.ts';
import { otsuThreshold } from './otsu-threshold.ts';

/** One connected piece of ink; edges in pixels of the line's picture, right and bottom inclusive. */
export interface InkPiece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far its top lies right of its bottom, as a share of its width: above 0 for "/", below 0 for "\". */
  readonly lean: number;
}

/** The ink of a line of text. */
export interface LineInk {
  readonly pieces: readonly InkPiece[];
  /** Width of the line's picture, pixels. */
  readonly width: number;
}

/** Room above the line for the marks of capitals, as a share of its height: areas of text often end right over the letters. */
const HEADROOM = 0.25;
const MAX_WIDTH_PX = 3_200;
/** Fewer pixels are dust. */
const MIN_PIXELS = 3;

/** The connected pieces of ink in one area of text and right above it. What touches the edge belongs to other lines. */
export function inkOf(frame: Frame, rect: OrientedRect): LineInk {
  const tall = withHeadroom(rect);
  const wanted = Math.ceil((LINE_HEIGHT_PX * tall.width) / tall.height);
  const width = Math.max(1, Math.min(MAX_WIDTH_PX, wanted));
  const { data } = linePicture(frame, { rect: tall, width, stride: width });
  const plane = width * LINE_HEIGHT_PX;
  const dark = new Float32Array(plane);
  for (let at = 0; at < plane; at += 1) {
    dark[at] =
      1 - ((data[at] as number) + (data[at + plane] as number) + (data[at + 2 * plane] as number)) / 3;
  }
  const { threshold, isDarkGround } = otsuThreshold(dark);
  if (isDarkGround) for (let at = 0; at < plane; at += 1) dark[at] = 2 - (dark[at] as number);
  const level = isDarkGround ? 2 - threshold : threshold;
  const components = componentsOf({ data: dark, width, height: LINE_HEIGHT_PX }, level, MIN_PIXELS);
  return { width, pieces: components.map(toPiece).filter(({ top }) => top > 0) };
}

function withHeadroom(rect: OrientedRect): OrientedRect {
  const more = rect.height * HEADROOM;
  return {
    ...rect,
    x: rect.x + (Math.sin(rect.angle) * more) / 2,
    y: rect.y - (Math.cos(rect.angle) * more) / 2,
    height: rect.height + more,
  };
}

function toPiece({ outline }: Component): InkPiece {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of outline) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const third = (bottom - top + 1) / 3;
  const upper = outline.filter(({ y }) => y < top + third).map(({ x }) => x);
  const lower = outline.filter(({ y }) => y > bottom - third).map(({ x }) => x);
  return { left, right, top, bottom, lean: (mean(upper) - mean(lower)) / (right - left + 1) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
