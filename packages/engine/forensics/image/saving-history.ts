import { type BlockSteps, FREQUENCIES } from './block-dct.ts';

/** Steps beyond this are rare and say little. */
const REACH = 24;
/** Half-width of the smoothing that forgets an earlier saving, in steps. */
const SMOOTH = 2;
/** A frequency with fewer values than this has no clear histogram. */
const FEWEST = 400;

/** The page's blocks and how well each follows the saving history that they share. */
export interface SavingHistory {
  readonly blocks: BlockSteps;
  /**
   * For each block, natural-log odds of its coefficients under the page's own histograms against smoothed ones. A picture
   * that was saved as JPEG before has combs and gaps in its histograms; what was put in later does not follow them.
   * Without an earlier saving all blocks have about 0.
   */
  readonly fit: Float32Array;
}

/**
 * Learns the saving history from all blocks of a page and fits each of them to it: the model of doubly compressed
 * pictures of Bianchi and Piva, with histograms of the page itself in place of a guessed first quantisation.
 */
export function savingHistory(blocks: BlockSteps): SavingHistory {
  const { across, down, steps } = blocks;
  const fit = new Float32Array(across * down);
  for (let k = 0; k < FREQUENCIES; k += 1) {
    const gains = gainsOf(sizesOf(steps, k));
    if (gains === null) continue;
    for (let block = 0; block < fit.length; block += 1) {
      const size = Math.abs(steps[block * FREQUENCIES + k] ?? 0);
      if (size > 0 && size <= REACH) fit[block] = (fit[block] ?? 0) + (gains[size] ?? 0);
    }
  }
  return { blocks, fit };
}

/** How often each size from 1 to the reach occurs at one frequency, both signs together. */
function sizesOf(steps: Int16Array, k: number): Float64Array {
  const histogram = new Float64Array(REACH + 1);
  for (let at = k; at < steps.length; at += FREQUENCIES) {
    const size = Math.abs(steps[at] ?? 0);
    if (size > 0 && size <= REACH) histogram[size] = (histogram[size] ?? 0) + 0.5;
  }
  return histogram;
}

/** Log-ratio of each bin to the smoothed histogram; `null` where there is too little to learn from. */
function gainsOf(histogram: Float64Array): Float64Array | null {
  let total = 0;
  let sum = 0;
  for (const [size, count] of histogram.entries()) {
    total += count;
    sum += size * count;
  }
  if (total * 2 < FEWEST) return null;
  // Coefficients fall off exponentially: without this the smoothing would lean towards the small ones.
  const decay = total / Math.max(total, sum);
  return histogram.map((count, size) => Math.log((count + 2) / (smoothAt(histogram, size, decay) + 2)));
}

function smoothAt(histogram: Float64Array, size: number, decay: number): number {
  let sum = 0;
  let weights = 0;
  for (let other = Math.max(1, size - SMOOTH); other <= Math.min(REACH, size + SMOOTH); other += 1) {
    const weight = SMOOTH + 1 - Math.abs(other - size);
    sum += weight * (histogram[other] ?? 0) * Math.exp(decay * (other - size));
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
