import { FREQUENCIES } from './block-dct.ts';
import type { Region } from './region.ts';
import type { SavingHistory } from './saving-history.ts';

/** How well a word follows the page's saving history, in natural-log odds a block; `NaN` where too little is there. */
export interface RegionFit {
  /** Mean of its blocks. */
  readonly fit: number;
  /** Lowest mean of a stretch about as wide as the word is tall: one or two characters. */
  readonly lowestFit: number;
}

const FEWEST_BLOCKS = 2;

/** The fit of the blocks that a region touches and that hold anything. */
export function regionFit(region: Region, history: SavingHistory): RegionFit {
  const columns: Sum[] = [];
  for (let bx = region.left >> 3; bx <= (region.right - 1) >> 3; bx += 1)
    columns.push(columnSum(bx, region, history));
  const width = Math.max(2, Math.round((region.bottom - region.top) / 8));
  const stretches = columns
    .slice(0, Math.max(1, columns.length - width + 1))
    .map((_, at) => meanOf(columns.slice(at, at + width)));
  const known = stretches.filter((mean) => !Number.isNaN(mean));
  return { fit: meanOf(columns), lowestFit: known.length === 0 ? Number.NaN : Math.min(...known) };
}

interface Sum {
  readonly sum: number;
  readonly count: number;
}

function columnSum(bx: number, region: Region, { blocks, fit }: SavingHistory): Sum {
  let [sum, count] = [0, 0];
  for (let by = region.top >> 3; by <= (region.bottom - 1) >> 3; by += 1) {
    const block = by * blocks.across + bx;
    if (bx >= blocks.across || by >= blocks.down || !hasSteps(blocks.steps, block)) continue;
    sum += fit[block] ?? 0;
    count += 1;
  }
  return { sum, count };
}

function meanOf(sums: readonly Sum[]): number {
  const count = sums.reduce((total, part) => total + part.count, 0);
  if (count < FEWEST_BLOCKS) return Number.NaN;
  return sums.reduce((total, part) => total + part.sum, 0) / count;
}

function hasSteps(steps: Int16Array, block: number): boolean {
  for (let at = block * FREQUENCIES; at < (block + 1) * FREQUENCIES; at += 1)
    if (steps[at] !== 0) return true;
  return false;
}
