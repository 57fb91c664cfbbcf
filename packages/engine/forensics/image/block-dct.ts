import type { Planes } from './planes.ts';

/** Frequencies that are looked at, in zigzag order after the mean: low ones carry text and survive saving. */
export const FREQUENCIES = 20;

/** Places (row × 8 + column) of the first coefficients after the mean, in zigzag order. */
const ZIGZAG = [1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40] as const;

/** Coefficients of all 8×8 blocks as whole steps. */
export interface BlockSteps {
  readonly across: number;
  readonly down: number;
  /** `FREQUENCIES` values for each block, row by row. */
  readonly steps: Int16Array;
}

const COSINES = Float64Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at & 7];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/**
 * The low coefficients of the brightness of each block, in steps of the given table (zigzag order, as in the file). On a
 * picture that was decoded from a JPEG these are the numbers the file holds, but for rounding.
 */
export function blockSteps(planes: Planes, table: readonly number[]): BlockSteps {
  const across = planes.width >> 3;
  const down = planes.height >> 3;
  const steps = new Int16Array(across * down * FREQUENCIES);
  const rows = new Float64Array(64);
  const out = new Float64Array(64);
  for (let by = 0; by < down; by += 1) {
    for (let bx = 0; bx < across; bx += 1) {
      transform(planes, by * 8 * planes.width + bx * 8, { rows, out });
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

/** Highest frequency in either direction among those looked at, plus one. */
const REACH = 6;

function transform(planes: Planes, start: number, { rows, out }: Scratch): void {
  for (let y = 0; y < 8; y += 1) {
    for (let u = 0; u < REACH; u += 1) {
      rows[y * 8 + u] = product(planes.luma, { at: start + y * planes.width, step: 1 }, u);
    }
  }
  for (let v = 0; v < REACH; v += 1) {
    for (let u = 0; u < REACH - v; u += 1) out[v * 8 + u] = product(rows, { at: u, step: 8 }, v);
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
