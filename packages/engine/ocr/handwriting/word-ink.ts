import { type Component, componentsOf } from '../detect/components.ts';
import { otsuThreshold } from '../accents/otsu-threshold.ts';
import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Frame } from '../page/frame.ts';
import { LINE_HEIGHT_PX, linePicture } from '../read/line-picture.ts';

/** One connected piece of ink, edges in pixels of the word's picture, right and bottom exclusive. */
export interface InkBlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly pixels: number;
}

/** The picture of a word, 48 pixels high, with its ink told from the ground. */
export interface WordInk {
  /** Darkness, 0 to 2, row by row; of light print on dark ground, its lightness. */
  readonly dark: Float32Array;
  /** Darkness from which a pixel is ink. */
  readonly level: number;
  readonly width: number;
  /** Pieces as large as letters, from the left. */
  readonly letters: readonly InkBlot[];
  /** Mean of red, green and blue, each 0 to 2 with 2 for white. */
  readonly inkColor: Rgb;
  readonly groundColor: Rgb;
}

/** Red, green and blue. */
export type Rgb = readonly [red: number, green: number, blue: number];

const MAX_WIDTH_PX = 960;
/** Fewer pixels are dust. */
const MIN_PIXELS = 12;
/** Lower pieces are points and hyphens; pieces this flat are rules. */
const LEAST_HEIGHT_PX = 11;

/** The ink of one word; `null` where there is none. */
export function wordInkOf(frame: Frame, rect: OrientedRect): WordInk | null {
  const width = Math.max(8, Math.min(MAX_WIDTH_PX, Math.ceil((LINE_HEIGHT_PX * rect.width) / rect.height)));
  const { data } = linePicture(frame, { rect, width, stride: width });
  const plane = width * LINE_HEIGHT_PX;
  const dark = new Float32Array(plane);
  for (let at = 0; at < plane; at += 1) {
    const light = (data[at] as number) + (data[at + plane] as number) + (data[at + 2 * plane] as number);
    dark[at] = 1 - light / 3;
  }
  const { threshold, isDarkGround } = otsuThreshold(dark);
  if (isDarkGround) for (let at = 0; at < plane; at += 1) dark[at] = 2 - (dark[at] as number);
  const level = isDarkGround ? 2 - threshold : threshold;
  const blots = componentsOf({ data: dark, width, height: LINE_HEIGHT_PX }, level, MIN_PIXELS).map(toBlot);
  const letters = blots
    .filter(({ top, bottom }) => bottom - top >= LEAST_HEIGHT_PX)
    .toSorted((a, b) => a.left - b.left);
  if (letters.length === 0) return null;
  return { dark, level, width, letters, ...colorsOf(data, dark, level) };
}

function toBlot({ outline, pixels }: Component): InkBlot {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const { x, y } of outline) {
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left, right, top, bottom, pixels };
}

/** The network's input holds blue, green and red one after the other. */
function colorsOf(
  data: Float32Array,
  dark: Float32Array,
  level: number,
): Pick<WordInk, 'inkColor' | 'groundColor'> {
  const plane = dark.length;
  const ink = new Float64Array(4);
  const ground = new Float64Array(4);
  for (let at = 0; at < plane; at += 1) {
    const sums = (dark[at] as number) > level ? ink : ground;
    sums[0] = (sums[0] as number) + (data[at + 2 * plane] as number) + 1;
    sums[1] = (sums[1] as number) + (data[at + plane] as number) + 1;
    sums[2] = (sums[2] as number) + (data[at] as number) + 1;
    sums[3] = (sums[3] as number) + 1;
  }
  const mean = ([red, green, blue, count]: Float64Array): Rgb => {
    const by = Math.max(1, count ?? 0);
    return [(red ?? 0) / by, (green ?? 0) / by, (blue ?? 0) / by];
  };
  return { inkColor: mean(ink), groundColor: mean(ground) };
}
