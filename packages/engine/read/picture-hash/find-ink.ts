import type { RgbPicture } from '../../ocr/picture.ts';

/** Where ink is, in pixels. */
export interface Ink {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** A pixel is ink when it is darker than its surroundings by so much of 255: light and shadow do not count. */
const DARKER_BY = 20;
/** Surroundings reach as far as this share of the width. */
const REACH = 1 / 24;

/** Pixels that are darker than what is around them. */
export function findInk(picture: RgbPicture): Ink {
  const { width, height } = picture;
  const grey = greyOf(picture);
  const sums = sumsOf(grey, picture);
  const reach = Math.max(1, Math.round(width * REACH));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const at = (row: number, column: number) => sums[row * (width + 1) + column] ?? 0;
      const around = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
      if (around / ((right - left) * (bottom - top)) - (grey[y * width + x] ?? 0) <= DARKER_BY) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys) };
}

function greyOf({ data, width, height }: RgbPicture): Float64Array {
  const grey = new Float64Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [red, green, blue] = [data[at * 3] ?? 0, data[at * 3 + 1] ?? 0, data[at * 3 + 2] ?? 0];
    grey[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return grey;
}

/** Sum of all pixels above and to the left of each point (F. Crow, 1984): the sum of any box takes four of them. */
function sumsOf(grey: Float64Array, { width, height }: RgbPicture): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += grey[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}
