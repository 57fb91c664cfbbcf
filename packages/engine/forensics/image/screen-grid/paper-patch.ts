import type { RgbPicture } from '../../../ocr/picture.ts';
import { BLOCK_PX, BLOCKS, PATCH_PX, type PatchPlace } from './patch-places.ts';

/** A block counts as bare paper within this share of the level of the paper around; ink is darker. */
const PAPER_WITHIN = 0.06;
/** Paper is among the lighter blocks of a patch. */
const PAPER_RANK = 0.85;
/** Share of a patch that must be bare paper. */
const LEAST_PAPER = 0.3;
/** What stands out farther than so many usual deviations is a rest of ink. */
const MOST_DEVIATIONS = 3;

/** A patch of paper without its ink and its shading, pixel by pixel. */
export interface PaperPatch {
  /** Brightness against the paper around, levels; 0 where there is ink. */
  readonly luma: Float64Array;
  /** Red less blue, likewise. */
  readonly color: Float64Array;
}

/** What is left of a place when ink and shading are taken away; `null` where there is too little paper. */
export function paperPatch({ data, width }: RgbPicture, { left, top, near }: PatchPlace): PaperPatch | null {
  const luma = new Float64Array(PATCH_PX * PATCH_PX);
  const color = new Float64Array(PATCH_PX * PATCH_PX);
  for (let y = 0, to = 0; y < PATCH_PX; y += 1) {
    for (let x = 0, at = ((top + y) * width + left) * 3; x < PATCH_PX; x += 1, at += 3, to += 1) {
      const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
      luma[to] = 0.299 * red + 0.587 * green + 0.114 * blue;
      color[to] = red - blue;
    }
  }
  const means = blockMeans(luma);
  const paper = paperBlocks(means, near);
  if (paper === null) return null;
  flatten(luma, means, paper);
  flatten(color, blockMeans(color), paper);
  return { luma, color };
}

function blockOf(at: number): number {
  const [x, y] = [at % PATCH_PX, Math.floor(at / PATCH_PX)];
  return Math.floor(y / BLOCK_PX) * BLOCKS + Math.floor(x / BLOCK_PX);
}

function blockMeans(values: Float64Array): Float64Array {
  const means = new Float64Array(BLOCKS * BLOCKS);
  for (let at = 0; at < values.length; at += 1) {
    const block = blockOf(at);
    means[block] = (means[block] as number) + (values[at] as number) / (BLOCK_PX * BLOCK_PX);
  }
  return means;
}

/** One byte a block: 1 for bare paper near words; `null` for too few of them. */
function paperBlocks(means: Float64Array, near: Uint8Array): Uint8Array | null {
  const levels = means.filter((_mean, block) => near[block] === 1).sort();
  const level = levels[Math.floor(levels.length * PAPER_RANK)] ?? 0;
  const paper = near.map((is, block) =>
    is === 1 && Math.abs((means[block] as number) - level) <= PAPER_WITHIN * level ? 1 : 0,
  );
  const count = paper.reduce((sum, is) => sum + is, 0);
  return count < LEAST_PAPER * paper.length ? null : paper;
}

/** Takes away the level of the paper around each block and all that is not paper, and cuts off what stands out far. */
function flatten(values: Float64Array, means: Float64Array, paper: Uint8Array): void {
  const levels = means.map((_mean, block) => levelAround(means, paper, block));
  for (let at = 0; at < values.length; at += 1) {
    const block = blockOf(at);
    values[at] = paper[block] === 1 ? (values[at] as number) - (levels[block] as number) : 0;
  }
  const sizes = values
    .filter((_value, at) => paper[blockOf(at)] === 1)
    .map(Math.abs)
    .sort();
  const most = MOST_DEVIATIONS * (sizes[sizes.length >> 1] ?? 0);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = Math.max(-most, Math.min(most, values[at] as number));
  }
}

/** Mean of the paper among a block and its neighbours. */
function levelAround(means: Float64Array, paper: Uint8Array, block: number): number {
  const [column, row] = [block % BLOCKS, Math.floor(block / BLOCKS)];
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, row - 1); y <= Math.min(BLOCKS - 1, row + 1); y += 1) {
    for (let x = Math.max(0, column - 1); x <= Math.min(BLOCKS - 1, column + 1); x += 1) {
      if (paper[y * BLOCKS + x] !== 1) continue;
      sum += means[y * BLOCKS + x] as number;
      count += 1;
    }
  }
  return sum / Math.max(1, count);
}
