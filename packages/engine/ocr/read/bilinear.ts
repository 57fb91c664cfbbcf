import type { RgbPicture } from '../picture.ts';

/** Adds the colour at a place (pixel centres at half numbers) to the three sums. */
export type Sampler = (x: number, y: number, sums: Float32Array) => void;

/** A sampler that blends the four nearest pixels; places outside take the colour of the edge. */
export function bilinearSampler({ data, width, height }: RgbPicture): Sampler {
  const right = width - 1;
  const bottom = height - 1;
  return (x, y, sums) => {
    // Within the middles of the outermost pixels, so that the four neighbours lie in the picture.
    const px = Math.min(right, Math.max(0, x - 0.5));
    const py = Math.min(bottom, Math.max(0, y - 0.5));
    const column = px | 0;
    const row = py | 0;
    const fx = px - column;
    const fy = py - row;
    const a = (row * width + column) * 3;
    const b = column < right ? a + 3 : a;
    const down = row < bottom ? width * 3 : 0;
    const c = a + down;
    const d = b + down;
    const wd = fx * fy;
    const wb = fx - wd;
    const wc = fy - wd;
    const wa = 1 - fx - wc;
    for (let k = 0; k < 3; k++) {
      sums[k] =
        (sums[k] as number) +
        (data[a + k] as number) * wa +
        (data[b + k] as number) * wb +
        (data[c + k] as number) * wc +
        (data[d + k] as number) * wd;
    }
  };
}
