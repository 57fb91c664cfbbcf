import { areaOf, type Box } from '@vouch/core/geometry/box.ts';

import type { Luma } from '../luma.ts';
import { levelCurve } from './level-curve.ts';

/** How a small picture differs from another of the same size. */
export type Difference =
  | { readonly state: 'alike' | 'unlike'; readonly box: null }
  | { readonly state: 'changed'; readonly box: Box };

/** Below this correlation two pictures are not of one cut. */
const ALIKE = 0.92;
/** Pixels on each side of a cell: what is smaller drowns in the preview's own compression. */
const REACH = 2;
/** A changed cell differs by this many levels … */
const LEAST_LEVELS = 30;
/** … and by so many times what this share of the cells stays below. */
const TIMES_USUAL = 8;
const USUAL_SHARE = 0.8;
/** The box around a change covers at most this share of the picture: else the two were treated differently as a whole. */
const MOST_CHANGED = 0.2;

/** Compares a preview with the picture made as small; brightness may differ by any curve, places by a pixel. */
export function comparePreviews(preview: Luma, picture: Luma): Difference {
  const curve = levelCurve(picture.levels, preview.levels);
  const expected = { ...picture, levels: picture.levels.map((level) => Math.round(curve(level))) };
  if (correlation(preview.levels, expected.levels) < ALIKE) return { state: 'unlike', box: null };
  const cells = smoothed(differences(preview, expected), preview);
  const usual = cells.toSorted()[Math.floor(cells.length * USUAL_SHARE)] ?? 0;
  const threshold = Math.max(LEAST_LEVELS, TIMES_USUAL * usual);
  const box = boxAbove(cells, preview, threshold);
  return box === null ? { state: 'alike', box } : { state: 'changed', box };
}

/** For each pixel the least difference to the nine pixels around its place. */
function differences({ levels, width, height }: Luma, other: Luma): Float32Array {
  const found = new Float32Array(levels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const own = levels[y * width + x] ?? 0;
      let least = 255;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
          least = Math.min(least, Math.abs(own - (other.levels[row * width + column] ?? 0)));
        }
      }
      found[y * width + x] = least;
    }
  }
  return found;
}

/** Mean of the cell around each pixel. */
function smoothed(values: Float32Array, { width, height }: Luma): Float32Array {
  const means = new Float32Array(values.length);
  const size = (2 * REACH + 1) ** 2;
  for (let y = REACH; y < height - REACH; y += 1) {
    for (let x = REACH; x < width - REACH; x += 1) {
      let sum = 0;
      for (let row = y - REACH; row <= y + REACH; row += 1) {
        for (let column = x - REACH; column <= x + REACH; column += 1)
          sum += values[row * width + column] ?? 0;
      }
      means[y * width + x] = sum / size;
    }
  }
  return means;
}

/** The box around all cells from the threshold on; `null` for none, or when they lie all over. */
function boxAbove(cells: Float32Array, { width, height }: Luma, threshold: number): Box | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const [at, value] of cells.entries()) {
    if (value < threshold) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x - REACH);
    right = Math.max(right, x + REACH + 1);
    top = Math.min(top, y - REACH);
    bottom = Math.max(bottom, y + REACH + 1);
  }
  const box = { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
  return left >= right || areaOf(box) > MOST_CHANGED ? null : box;
}

function correlation(a: Uint8Array, b: Uint8Array): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
  for (const [at, first] of a.entries()) {
    const second = b[at] ?? 0;
    sumA += first;
    sumB += second;
    squaresA += first * first;
    squaresB += second * second;
    products += first * second;
  }
  const spread = (squaresA - sumA ** 2 / a.length) * (squaresB - sumB ** 2 / a.length);
  return spread <= 0 ? 0 : (products - (sumA * sumB) / a.length) / Math.sqrt(spread);
}
