import { type InkMask, percentile } from './ink-mask.ts';
import type { Planes } from './planes.ts';

/** What is measured on one word; every mark is compared with the same mark of other words on the page. */
export interface WordMarks {
  /** Darkest ink, 0 to 255. */
  readonly ink: number;
  /** Spread of the ink's darkness as a share of the contrast: even for typed text, uneven for print. */
  readonly uneven: number;
  /** Steepness of edges as a share of the contrast. */
  readonly sharpness: number;
  /** Width of strokes in pixels. */
  readonly stroke: number;
  /** Share of the outline that a smoothing of the shape moves: smooth for typed text, ragged for print. */
  readonly ragged: number;
  /** Grain of the paper between the strokes, in levels. */
  readonly grain: number;
  /** Share of paper pixels that equal their neighbour. */
  readonly flat: number;
  /** Paper within the word against paper around it, in levels. */
  readonly patch: number;
  /** Colour of the ink against its paper. */
  readonly blue: number;
  readonly red: number;
  /** Height of the ink in pixels. */
  readonly height: number;
  readonly paper: number;
}

/** Measures one word. */
export function wordMarks(planes: Planes, mask: InkMask): WordMarks {
  const contrast = mask.paperLevel - mask.inkLevel;
  const edges = edgeMarks(planes, mask);
  const paper = paperMarks(planes, mask);
  const tone = inkTone(planes, mask);
  return {
    ink: mask.inkLevel,
    uneven: tone.spread / contrast,
    sharpness: edges.steepness / contrast,
    stroke: (2 * mask.inkCount) / Math.max(1, edges.outline),
    ragged: edges.moved / Math.max(1, edges.outline),
    grain: paper.grain,
    flat: paper.flat,
    patch: paper.level,
    blue: tone.blue,
    red: tone.red,
    height: mask.region.bottom - mask.region.top - 4,
    paper: mask.paperLevel,
  };
}

function inkTone(planes: Planes, { region, ink }: InkMask): { spread: number; blue: number; red: number } {
  const histogram = new Uint32Array(256);
  const sums = { inkBlue: 0, inkRed: 0, ink: 0, blue: 0, red: 0, paper: 0 };
  for (let y = region.top, at = 0; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1, at += 1) {
      const pixel = y * planes.width + x;
      if (ink[at] === 1) {
        const level = planes.luma[pixel] ?? 0;
        histogram[level] = (histogram[level] ?? 0) + 1;
        sums.inkBlue += planes.blue[pixel] ?? 128;
        sums.inkRed += planes.red[pixel] ?? 128;
        sums.ink += 1;
      } else {
        sums.blue += planes.blue[pixel] ?? 128;
        sums.red += planes.red[pixel] ?? 128;
        sums.paper += 1;
      }
    }
  }
  return {
    spread: percentile(histogram, 0.5) - percentile(histogram, 0.1),
    blue: sums.inkBlue / Math.max(1, sums.ink) - sums.blue / Math.max(1, sums.paper),
    red: sums.inkRed / Math.max(1, sums.ink) - sums.red / Math.max(1, sums.paper),
  };
}

function edgeMarks(
  planes: Planes,
  { region, ink }: InkMask,
): { steepness: number; outline: number; moved: number } {
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  let outline = 0;
  let steps = 0;
  let moved = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const own = ink[at] ?? 0;
      const right = ink[at + 1] ?? 0;
      const below = ink[at + width] ?? 0;
      const pixel = (region.top + y) * planes.width + region.left + x;
      const level = planes.luma[pixel] ?? 0;
      if (own !== right) {
        outline += 1;
        steps += Math.abs((planes.luma[pixel + 1] ?? 0) - level);
      }
      if (own !== below) {
        outline += 1;
        steps += Math.abs((planes.luma[pixel + planes.width] ?? 0) - level);
      }
      const around =
        (ink[at - width - 1] ?? 0) +
        (ink[at - width] ?? 0) +
        (ink[at - width + 1] ?? 0) +
        (ink[at - 1] ?? 0) +
        right +
        (ink[at + width - 1] ?? 0) +
        below +
        (ink[at + width + 1] ?? 0);
      if ((own === 1 && around <= 3) || (own === 0 && around >= 5)) moved += 1;
    }
  }
  return { steepness: steps / Math.max(1, outline), outline, moved };
}

/** Pixels at least this far from ink count as paper. */
const CLEAR_PX = 2;

function paperMarks(planes: Planes, mask: InkMask): { grain: number; flat: number; level: number } {
  const { region, ink } = mask;
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  let squares = 0;
  let flats = 0;
  let count = 0;
  let sum = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (hasInkNear(ink, width, { x, y, height })) continue;
      const pixel = (region.top + y) * planes.width + region.left + x;
      const level = planes.luma[pixel] ?? 0;
      const left = planes.luma[pixel - 1] ?? 0;
      const right = planes.luma[pixel + 1] ?? 0;
      const above = planes.luma[pixel - planes.width] ?? 0;
      const below = planes.luma[pixel + planes.width] ?? 0;
      const residual = level - (left + right + above + below) / 4;
      squares += residual * residual;
      flats += level === right ? 1 : 0;
      sum += level;
      count += 1;
    }
  }
  if (count < 12) return { grain: Number.NaN, flat: Number.NaN, level: Number.NaN };
  return {
    grain: Math.sqrt(squares / count),
    flat: flats / count,
    level: sum / count - ringLevel(planes, mask),
  };
}

function hasInkNear(ink: Uint8Array, width: number, at: { x: number; y: number; height: number }): boolean {
  const top = Math.max(0, at.y - CLEAR_PX);
  const bottom = Math.min(at.height - 1, at.y + CLEAR_PX);
  const left = Math.max(0, at.x - CLEAR_PX);
  const right = Math.min(width - 1, at.x + CLEAR_PX);
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) if (ink[y * width + x] === 1) return true;
  }
  return false;
}

/** Level of the paper just above and below the word, without ink. */
function ringLevel(planes: Planes, { region, paperLevel, inkLevel }: InkMask): number {
  const floor = paperLevel - (paperLevel - inkLevel) * 0.2;
  let sum = 0;
  let count = 0;
  for (const [from, to] of [
    [region.top - 8, region.top - 3],
    [region.bottom + 3, region.bottom + 8],
  ] as const) {
    for (let y = Math.max(0, from); y < Math.min(planes.height, to); y += 1) {
      for (let x = region.left; x < region.right; x += 1) {
        const level = planes.luma[y * planes.width + x] ?? 0;
        if (level < floor) continue;
        sum += level;
        count += 1;
      }
    }
  }
  return count === 0 ? Number.NaN : sum / count;
}
