import type { Page } from '@vouch/core/document/document.ts';

import type { Size } from '../../../ocr/picture.ts';

/** Side of a patch, pixels; a power of two. */
export const PATCH_PX = 128;
/** Side of the blocks that are looked at as a whole, pixels. */
export const BLOCK_PX = 8;
/** Blocks on a side of a patch. */
export const BLOCKS = PATCH_PX / BLOCK_PX;
/** Paper is looked at this near to a word, in heights of the word: farther away may be a table with a pattern of its own. */
const NEAR = 1.5;
/** Share of a patch that must be near words. */
const LEAST_NEAR = 0.4;
/** Step through the places, as a share of their number, that spreads few of them evenly: the golden section. */
const SPREAD = 0.618_034;

/** A square of the picture, with the blocks of it that are near a word: one byte each. */
export interface PatchPlace {
  readonly left: number;
  readonly top: number;
  readonly near: Uint8Array;
}

/** At most so many places of patches near words, each next one far from those before. */
export function patchPlaces(size: Size, words: Page['words'], most: number): readonly PatchPlace[] {
  const near = nearWords(size, words);
  const places: PatchPlace[] = [];
  for (let row = 0; row + BLOCKS <= near.down; row += BLOCKS) {
    for (let column = 0; column + BLOCKS <= near.across; column += BLOCKS) {
      const own = Uint8Array.from({ length: BLOCKS * BLOCKS }, (_, block) => {
        const at = (row + Math.floor(block / BLOCKS)) * near.across + column + (block % BLOCKS);
        return near.blocks[at] ?? 0;
      });
      const share = own.reduce((sum, is) => sum + is, 0) / own.length;
      if (share >= LEAST_NEAR) places.push({ left: column * BLOCK_PX, top: row * BLOCK_PX, near: own });
    }
  }
  return spread(places).slice(0, most);
}

function spread(places: readonly PatchPlace[]): readonly PatchPlace[] {
  return places
    .map((place, index) => ({ place, rank: (index * SPREAD) % 1 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}

interface NearBlocks {
  readonly across: number;
  readonly down: number;
  /** One byte a block: 1 near a word. */
  readonly blocks: Uint8Array;
}

function nearWords({ width, height }: Size, words: Page['words']): NearBlocks {
  const [across, down] = [Math.floor(width / BLOCK_PX), Math.floor(height / BLOCK_PX)];
  const blocks = new Uint8Array(across * down);
  for (const { box } of words) {
    const reach = NEAR * (box.bottom - box.top) * height;
    const left = Math.max(0, Math.floor((box.left * width - reach) / BLOCK_PX));
    const right = Math.min(across, Math.ceil((box.right * width + reach) / BLOCK_PX));
    const top = Math.max(0, Math.floor((box.top * height - reach) / BLOCK_PX));
    const bottom = Math.min(down, Math.ceil((box.bottom * height + reach) / BLOCK_PX));
    for (let row = top; row < bottom; row += 1) {
      blocks.fill(1, row * across + left, row * across + Math.max(left, right));
    }
  }
  return { across, down, blocks };
}
