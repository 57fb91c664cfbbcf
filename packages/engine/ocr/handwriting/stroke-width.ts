import { LINE_HEIGHT_PX } from '../read/line-picture.ts';
import type { InkBlot, WordInk } from './word-ink.ts';

/** Width of the strokes of one piece of ink in pixels of the word's picture: twice its area by the length of its border. */
export function strokeWidthOf({ dark, width, level }: WordInk, blot: InkBlot): number {
  const isInk = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < LINE_HEIGHT_PX && (dark[y * width + x] as number) > level;
  let [area, border] = [0, 0];
  for (let y = blot.top; y < blot.bottom; y += 1) {
    for (let x = blot.left; x < blot.right; x += 1) {
      if (!isInk(x, y)) continue;
      area += 1;
      border += Number(!isInk(x - 1, y)) + Number(!isInk(x + 1, y));
      border += Number(!isInk(x, y - 1)) + Number(!isInk(x, y + 1));
    }
  }
  // Steps of a border that runs aslant count about a quarter too long.
  return border === 0 ? 0 : (2 * area * 1.27) / border;
}
