import type { RgbPicture } from '../ocr/picture.ts';
import { findInk } from './picture-hash/find-ink.ts';
import { GRID, spreadInk } from './picture-hash/spread-ink.ts';
import { straightenInk } from './picture-hash/straighten-ink.ts';

/** Waves in each direction that are kept. */
const WAVES = 8;
/** Less ink is a blank page, which would look like every other blank one. */
const LEAST_INK = 50;

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
  const waves = new Float64Array(WAVES * WAVES);
  for (let wave = 0; wave < waves.length; wave += 1) {
    const across = (wave % WAVES) * GRID;
    const down = Math.floor(wave / WAVES) * GRID;
    let sum = 0;
    for (let cell = 0; cell < cells.length; cell += 1) {
      const cosine = COSINES[across + (cell % GRID)] ?? 0;
      sum += (cells[cell] ?? 0) * cosine * (COSINES[down + Math.floor(cell / GRID)] ?? 0);
    }
    waves[wave] = sum;
  }
  return waves;
}

/** Of each wave its value in each cell. */
const COSINES = Float64Array.from({ length: WAVES * GRID }, (_, at) =>
  Math.cos(((2 * (at % GRID) + 1) * Math.floor(at / GRID) * Math.PI) / (2 * GRID)),
);
