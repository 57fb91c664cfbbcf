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
  const xs = new Float64Array(width * height);
  const ys = new Float64Array(width * height);
  let found = 0;
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const [above, below] = [top * (width + 1), bottom * (width + 1)];
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const around =
        (sums[below + right] ?? 0) -
        (sums[above + right] ?? 0) -
        (sums[below + left] ?? 0) +
        (sums[above + left] ?? 0);
      if (around / ((right - left) * (bottom - top)) - (grey[y * width + x] ?? 0) <= DARKER_BY) continue;
      xs[found] = x;
      ys[found] = y;
      found += 1;
    }
  }
  return { xs: xs.slice(0, found), ys: ys.slice(0, found) };
}

function greyOf({ data, width, height }: RgbPicture): Float64Array {
  const grey = new Float64Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    grey[at] =
      0.299 * (data[at * 3] ?? 0) + 0.587 * (data[at * 3 + 1] ?? 0) + 0.114 * (data[at * 3 + 2] ?? 0);
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
