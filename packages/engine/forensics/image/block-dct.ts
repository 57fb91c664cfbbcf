import type { Luma } from './luma.ts';

/** Coefficients of a block besides its mean. The high ones tell most: an earlier saving empties many of them. */
export const FREQUENCIES = 63;

/** Places (row × 8 + column) of the coefficients after the mean, in zigzag order. */
export const ZIGZAG = [
  1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
  21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53,
  60, 61, 54, 47, 55, 62, 63,
] as const;

/** Coefficients of all 8×8 blocks as whole steps. */
export interface BlockSteps {
  readonly across: number;
  readonly down: number;
  /** `FREQUENCIES` values for each block, row by row. */
  readonly steps: Int16Array;
}

/** The table, in zigzag order, of the same picture lying on its side. */
export function transposedTable(table: readonly number[]): readonly number[] {
  const places = [0, ...ZIGZAG];
  return places.map((place) => table[places.indexOf((place % 8) * 8 + (place >> 3))] ?? 1);
}

const COSINES = Float64Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at & 7];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/**
 * The coefficients of the brightness of each block, in steps of the given table (zigzag order, as in the file). On a
 * picture that was decoded from a JPEG these are the numbers the file holds, but for rounding.
 */
export function blockSteps(picture: Luma, table: readonly number[]): BlockSteps {
  const across = picture.width >> 3;
  const down = picture.height >> 3;
  const steps = new Int16Array(across * down * FREQUENCIES);
  const rows = new Float64Array(64);
  const out = new Float64Array(64);
  for (let by = 0; by < down; by += 1) {
    for (let bx = 0; bx < across; bx += 1) {
      transform(picture, by * 8 * picture.width + bx * 8, { rows, out });
      const base = (by * across + bx) * FREQUENCIES;
      for (let k = 0; k < FREQUENCIES; k += 1) {
        steps[base + k] = Math.round((out[ZIGZAG[k] ?? 0] ?? 0) / (table[k + 1] ?? 1));
      }
    }
  }
  return { across, down, steps };
}

interface Scratch {
  readonly rows: Float64Array;
  readonly out: Float64Array;
}

function transform(picture: Luma, start: number, { rows, out }: Scratch): void {
  for (let y = 0; y < 8; y += 1) {
    for (let u = 0; u < 8; u += 1) {
      rows[y * 8 + u] = product(picture.levels, { at: start + y * picture.width, step: 1 }, u);
    }
  }
  for (let v = 0; v < 8; v += 1) {
    for (let u = 0; u < 8; u += 1) out[v * 8 + u] = product(rows, { at: u, step: 8 }, v);
  }
}

/** Eight values, from a place on, times the cosine of a frequency. */
function product(
  values: Uint8Array | Float64Array,
  { at, step }: { readonly at: number; readonly step: number },
  frequency: number,
): number {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) {
    sum += (values[at + index * step] ?? 0) * (COSINES[frequency * 8 + index] ?? 0);
  }
  return sum;
}
