import type { InkMask } from './ink-mask.ts';
import type { Luma } from './luma.ts';

/** Pixels within this distance of ink are not paper: saving as JPEG smears ink over them. */
const CLEAR_PX = 2;
const FEWEST_PIXELS = 12;

/** Mean level of the paper between the strokes of a word against the paper just above and below; `NaN` where too little of it shows. */
export function paperStep(picture: Luma, mask: InkMask): number {
  const { levels, width: stride } = picture;
  const { left, top, right, bottom } = mask.region;
  const width = right - left;
  const inky = nearInk(mask);
  let [count, sum] = [0, 0];
  for (let y = 1; y < bottom - top - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (inky[y * width + x] === 1) continue;
      sum += levels[(top + y) * stride + left + x] ?? 0;
      count += 1;
    }
  }
  return count < FEWEST_PIXELS ? Number.NaN : sum / count - levelAround(picture, mask);
}

/** One byte a pixel: 1 where ink is near. */
function nearInk({ region, ink }: InkMask): Uint8Array {
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  const near = new Uint8Array(ink.length);
  for (let at = 0; at < ink.length; at += 1) {
    if (ink[at] !== 1) continue;
    const x = at % width;
    const y = (at - x) / width;
    const from = Math.max(0, x - CLEAR_PX);
    const to = Math.min(width, x + CLEAR_PX + 1);
    for (let row = Math.max(0, y - CLEAR_PX); row <= Math.min(height - 1, y + CLEAR_PX); row += 1) {
      near.fill(1, row * width + from, row * width + to);
    }
  }
  return near;
}

/** Level of the paper just above and below the word, without ink. */
function levelAround(picture: Luma, { region, paperLevel, inkLevel }: InkMask): number {
  const floor = paperLevel - (paperLevel - inkLevel) * 0.2;
  const rows = [-8, -7, -6, -5, -4].flatMap((by) => [region.top + by + 1, region.bottom - by - 2]);
  let sum = 0;
  let count = 0;
  for (const y of rows) {
    if (y < 0 || y >= picture.height) continue;
    for (let x = region.left; x < region.right; x += 1) {
      const level = picture.levels[y * picture.width + x] ?? 0;
      if (level < floor) continue;
      sum += level;
      count += 1;
    }
  }
  return count === 0 ? Number.NaN : sum / count;
}
