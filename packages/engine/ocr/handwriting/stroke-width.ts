import { LINE_HEIGHT_PX } from '../read/line-picture.ts';
import type { InkBlot, WordInk } from './word-ink.ts';

/** Width of the strokes of one piece of ink in pixels of the word's picture: twice its area by the length of its border. */
export function strokeWidthOf({ dark, width, level }: WordInk, blot: InkBlot): number {
  const right = Math.min(width - 1, blot.right);
  const bottom = Math.min(LINE_HEIGHT_PX - 1, blot.bottom);
  let area = 0;
  let border = 0;
  // Each border is passed once from the left and once from above, on its way in or out.
  for (let y = blot.top; y <= bottom; y += 1) {
    for (let x = blot.left; x <= right; x += 1) {
      const at = y * width + x;
      const isInk = (dark[at] as number) > level;
      if (isInk) area += 1;
      if (isInk !== (x > 0 && (dark[at - 1] as number) > level)) border += 1;
      if (isInk !== (y > 0 && (dark[at - width] as number) > level)) border += 1;
    }
  }
  // Steps of a border that runs aslant count about a quarter too long.
  return border === 0 ? 0 : (2 * area * 1.27) / border;
}
