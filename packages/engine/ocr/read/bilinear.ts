import type { RgbPicture } from '../picture.ts';

/** Adds the colour at a place (pixel centres at half numbers) to the three sums. */
export type Sampler = (x: number, y: number, sums: Float32Array) => void;

/** A sampler that blends the four nearest pixels; places outside take the colour of the edge. */
export function bilinearSampler({ data, width, height }: RgbPicture): Sampler {
  return (x, y, sums) => {
    const left = Math.floor(x - 0.5);
    const top = Math.floor(y - 0.5);
    const fx = x - 0.5 - left;
    const fy = y - 0.5 - top;
    const x0 = left < 0 ? 0 : left >= width ? width - 1 : left;
    const x1 = left < -1 ? 0 : left >= width - 1 ? width - 1 : left + 1;
    const row0 = (top < 0 ? 0 : top >= height ? height - 1 : top) * width;
    const row1 = (top < -1 ? 0 : top >= height - 1 ? height - 1 : top + 1) * width;
    const [a, b, c, d] = [(row0 + x0) * 3, (row0 + x1) * 3, (row1 + x0) * 3, (row1 + x1) * 3];
    const wa = (1 - fx) * (1 - fy);
    const wb = fx * (1 - fy);
    const wc = (1 - fx) * fy;
    const wd = fx * fy;
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
