import type { RgbPicture } from '../ocr/picture.ts';
import { type PageSource, PageUnreadable } from '../open/page-source.ts';
import { findInk } from './picture-hash/find-ink.ts';
import { GRID, spreadInk } from './picture-hash/spread-ink.ts';
import { straightenInk } from './picture-hash/straighten-ink.ts';

/** Width in pixels at which a page is drawn for its hash. */
const HASH_WIDTH_PX = 320;
/** Waves in each direction that are kept. */
const WAVES = 8;
/** Less ink is a blank page, which would look like every other blank one. */
const LEAST_INK = 50;

/** Hash of the first page; `null` when there is none or it can't be drawn. */
export async function hashOfFirstPage(pages: PageSource): Promise<string | null> {
  if (pages.count === 0) return null;
  try {
    return pictureHashOf(await pages.draw(0, { for: 'viewing', widthPx: HASH_WIDTH_PX }));
  } catch (error) {
    if (error instanceof PageUnreadable) return null;
    throw error;
  }
}

/**
 * 64-bit perceptual hash as 16 hexadecimal digits: which of the 64 slowest waves of the ink's density are above the median. The writing
 * is straightened and its margins cut off first, so that saving, cropping, turning a little and another light change few bits. `null` for
 * a picture without writing.
 */
export function pictureHashOf(picture: RgbPicture): string | null {
  const ink = findInk(picture);
  if (ink.xs.length < LEAST_INK) return null;
  const cells = spreadInk(straightenInk(ink));
  if (cells === null) return null;
  const waves = slowWavesOf(cells);
  const median = waves.slice(1).toSorted()[31] ?? 0;
  const bits = Array.from(waves, (wave) => (wave > median ? '1' : '0')).join('');
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

/** The lowest coefficients of the two-dimensional cosine transform, row by row. */
function slowWavesOf(cells: Float64Array): Float64Array {
  return Float64Array.from({ length: WAVES * WAVES }, (_, wave) => {
    const [across, down] = [COSINES[wave % WAVES], COSINES[Math.floor(wave / WAVES)]];
    return cells.reduce((sum, ink, cell) => {
      return sum + ink * (across?.[cell % GRID] ?? 0) * (down?.[Math.floor(cell / GRID)] ?? 0);
    }, 0);
  });
}

const COSINES = Array.from({ length: WAVES }, (_, wave) =>
  Float64Array.from({ length: GRID }, (__, cell) => Math.cos(((2 * cell + 1) * wave * Math.PI) / (2 * GRID))),
);
