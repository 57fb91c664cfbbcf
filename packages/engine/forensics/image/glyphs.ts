import type { InkMask } from './ink-mask.ts';
import type { Region } from './region.ts';

/** A glyph is at least this tall, as a share of its word. */
const LEAST_HEIGHT = 0.6;
const LEAST_SIDE_PX = 3;
const MOST_GLYPHS = 24;

/** The separate shapes of a word that are tall enough for digits and capitals, from left to right. */
export function glyphsOf(mask: InkMask): readonly Region[] {
  const width = mask.region.right - mask.region.left;
  const height = mask.region.bottom - mask.region.top;
  const seen = new Uint8Array(mask.ink.length);
  const found: Region[] = [];
  for (let start = 0; start < mask.ink.length && found.length < MOST_GLYPHS; start += 1) {
    if (mask.ink[start] !== 1 || seen[start] === 1) continue;
    const shape = flood(mask.ink, seen, { start, width });
    const isTall = shape.bottom - shape.top >= (height - 4) * LEAST_HEIGHT;
    if (!isTall || shape.right - shape.left < LEAST_SIDE_PX) continue;
    found.push({
      left: mask.region.left + shape.left,
      right: mask.region.left + shape.right,
      top: mask.region.top + shape.top,
      bottom: mask.region.top + shape.bottom,
    });
  }
  return found.toSorted((a, b) => a.left - b.left);
}

/** The box of all ink that is joined to the start, corners included. */
function flood(
  ink: Uint8Array,
  seen: Uint8Array,
  from: { readonly start: number; readonly width: number },
): Region {
  const { start, width } = from;
  const queue = [start];
  seen[start] = 1;
  let [left, right, top, bottom] = [width, 0, Number.MAX_SAFE_INTEGER, 0];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const x = at % width;
    const y = Math.floor(at / width);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = x === 0 ? 0 : -1; dx <= (x === width - 1 ? 0 : 1); dx += 1) {
        const next = at + dy * width + dx;
        if (ink[next] !== 1 || seen[next] === 1) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
  }
  return { left, right, top, bottom };
}
