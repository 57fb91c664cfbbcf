import { type BlockSteps, FREQUENCIES } from './block-dct.ts';
import type { Region } from './region.ts';

/** Steps beyond this are rare and say little. */
const REACH = 48;
const BINS = REACH * 2 + 1;
/** Half-width of the smoothing that forgets an earlier saving, in steps. */
const SMOOTH = 6;
/** A frequency with fewer values than this has no clear histogram. */
const FEWEST = 400;

/**
 * For each block, how much more its coefficients look like those of the page than like the page's smoothed
 * histogram would, in natural-log odds. A page that was saved as JPEG before shows combs in its histograms; ink that
 * was put in later does not follow them. Without an earlier saving every block has about 0. (Bianchi and Piva's model of
 * doubly compressed pictures, with the histogram learnt from the page itself.)
 */
export function combFit({ across, down, steps }: BlockSteps): Float32Array {
  const fit = new Float32Array(across * down);
  for (let k = 0; k < FREQUENCIES; k += 1) {
    const gains = gainsOf(steps, k);
    if (gains === null) continue;
    for (let block = 0; block < fit.length; block += 1) {
      const step = steps[block * FREQUENCIES + k] ?? 0;
      if (step === 0 || Math.abs(step) > REACH) continue;
      fit[block] = (fit[block] ?? 0) + (gains[step + REACH] ?? 0);
    }
  }
  return fit;
}

function gainsOf(steps: Int16Array, k: number): Float64Array | null {
  const histogram = new Float64Array(BINS);
  let total = 0;
  for (let at = k; at < steps.length; at += FREQUENCIES) {
    const step = steps[at] ?? 0;
    if (step === 0 || Math.abs(step) > REACH) continue;
    histogram[step + REACH] = (histogram[step + REACH] ?? 0) + 1;
    total += 1;
  }
  if (total < FEWEST) return null;
  const smooth = smoothed(histogram);
  return histogram.map((count, bin) => Math.log((count + 2) / ((smooth[bin] ?? 0) + 2)));
}

/** Each bin as the weighted mean of its neighbours on the same side of zero. */
function smoothed(histogram: Float64Array): Float64Array {
  return histogram.map((_, bin) => {
    let sum = 0;
    let weights = 0;
    for (let other = bin - SMOOTH; other <= bin + SMOOTH; other += 1) {
      const isOtherSide = Math.sign(other - REACH) !== Math.sign(bin - REACH);
      if (other < 0 || other >= BINS || isOtherSide) continue;
      const weight = SMOOTH + 1 - Math.abs(other - bin);
      sum += weight * (histogram[other] ?? 0);
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  });
}

/** How well a region fits the page's saving history. */
export interface Fit {
  /** Mean natural-log odds of its blocks; `NaN` when fewer than two hold anything. */
  readonly fit: number;
  readonly blocks: number;
}

/** The fit of the blocks that a region touches. */
export function fitOf(region: Region, { across, steps }: BlockSteps, fit: Float32Array): Fit {
  let sum = 0;
  let blocks = 0;
  for (let by = region.top >> 3; by <= (region.bottom - 1) >> 3; by += 1) {
    for (let bx = region.left >> 3; bx <= (region.right - 1) >> 3; bx += 1) {
      const block = by * across + bx;
      if (bx >= across || block >= fit.length || !hasSteps(steps, block)) continue;
      sum += fit[block] ?? 0;
      blocks += 1;
    }
  }
  return { fit: blocks < 2 ? Number.NaN : sum / blocks, blocks };
}

function hasSteps(steps: Int16Array, block: number): boolean {
  for (let k = 0; k < FREQUENCIES; k += 1) if (steps[block * FREQUENCIES + k] !== 0) return true;
  return false;
}
