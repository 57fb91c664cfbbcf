import type { Luma } from './luma.ts';
import type { Region } from './region.ts';

/** The most similar other shape on the page. */
export interface Twin {
  /** Index of the other shape. */
  readonly of: number;
  /** Correlation of the pixels, -1 to 1, at the best whole-pixel fit. */
  readonly likeness: number;
  /** Shapes of one size that it was compared with. */
  readonly among: number;
}

/** Shapes may differ by so much in size, pixels: their outlines hang on a threshold. */
const SIZE_SLACK_PX = 1;

/** Pixels that are compared at most on one page: about a second; an ordinary receipt needs a tenth of it. */
const MOST_WORK = 600_000_000;
/** Comparisons of one pair: one coarse, nine offsets. */
const TRIES = 9.5;

/**
 * For each shape the one that is most like it, pixel by pixel; `null` where no other has its size. Printed copies of one
 * digit differ by the grain of print and scan; copied pixels do not.
 */
export function twinsOf(picture: Luma, shapes: readonly Region[]): readonly (Twin | null)[] {
  const best = shapes.map<Twin | null>(() => null);
  const keep = (index: number, of: number, likeness: number) => {
    const old = best[index] ?? { of, likeness: -1, among: 0 };
    const isBetter = likeness > old.likeness;
    best[index] = {
      of: isBetter ? of : old.of,
      likeness: Math.max(likeness, old.likeness),
      among: old.among + 1,
    };
  };
  let work = 0;
  for (const [index, shape] of shapes.entries()) {
    const cost = (shape.right - shape.left) * (shape.bottom - shape.top) * TRIES;
    for (const [offset, second] of shapes.slice(index + 1).entries()) {
      if (work > MOST_WORK || !areOfOneSize(shape, second)) continue;
      work += cost;
      const other = index + 1 + offset;
      const likeness = bestLikeness(picture, shape, second);
      keep(index, other, likeness);
      keep(other, index, likeness);
    }
  }
  return best;
}

function areOfOneSize(a: Region, b: Region): boolean {
  const wider = Math.abs(a.right - a.left - (b.right - b.left));
  const taller = Math.abs(a.bottom - a.top - (b.bottom - b.top));
  return wider <= SIZE_SLACK_PX && taller <= SIZE_SLACK_PX;
}

/** Shapes whose first fit is worse than this are not tried at other offsets. */
const WORTH_TRYING = 0.6;
/** The first fit looks at every second row only. */
const COARSE = 2;

function bestLikeness(picture: Luma, a: Region, b: Region): number {
  const first = { dx: b.left - a.left, dy: b.top - a.top };
  let best = likenessAt(picture, a, { ...first, rows: COARSE });
  if (best < WORTH_TRYING) return best;
  best = -1;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      const likeness = likenessAt(picture, a, { dx: first.dx + dx, dy: first.dy + dy, rows: 1 });
      best = Math.max(best, likeness);
    }
  }
  return best;
}

/** How far the second shape lies from the first, and how many rows to step on. */
interface Shift {
  readonly dx: number;
  readonly dy: number;
  readonly rows: number;
}

/** Pearson's correlation of two equal rectangles. */
function likenessAt({ levels, width }: Luma, a: Region, { dx, dy, rows }: Shift): number {
  let [sumA, sumB, squaresA, squaresB, products, count] = [0, 0, 0, 0, 0, 0];
  const shift = dy * width + dx;
  for (let y = a.top; y < a.bottom; y += rows) {
    const row = y * width;
    for (let pixel = row + a.left; pixel < row + a.right; pixel += 1) {
      const first = levels[pixel] ?? 255;
      const second = levels[pixel + shift] ?? 255;
      sumA += first;
      sumB += second;
      squaresA += first * first;
      squaresB += second * second;
      products += first * second;
      count += 1;
    }
  }
  const spread = (squaresA - (sumA * sumA) / count) * (squaresB - (sumB * sumB) / count);
  return spread <= 0 ? -1 : (products - (sumA * sumB) / count) / Math.sqrt(spread);
}
