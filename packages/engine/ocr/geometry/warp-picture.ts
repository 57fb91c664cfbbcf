import type { RgbPicture, Size } from '../picture.ts';
import type { Homography } from './homography.ts';

/** How to draw a picture anew through a projective map. */
export interface Warp {
  /** Size of the new picture, pixels. */
  readonly size: Size;
  /** Takes a point of the new picture to one of the old. */
  readonly toSource: Homography;
  /** What is seen beyond the edges of the old picture. */
  readonly ground: readonly [red: number, green: number, blue: number];
}

/** Draws a picture through a projective map; each pixel is taken between its four neighbours (bilinear). */
export function warpPicture(picture: RgbPicture, { size, toSource, ground }: Warp): RgbPicture {
  const [a, b, c, d, e, f, g, h, i] = toSource;
  const data = new Uint8Array(size.width * size.height * 3);
  const draw = drawer(picture, { data, ground });
  let at = 0;
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1, at += 3) {
      const depth = g * x + h * y + i;
      draw((a * x + b * y + c) / depth, (d * x + e * y + f) / depth, at);
    }
  }
  return { data, ...size };
}

/** Draws the pixel `at` as the old picture is at a point. Takes bare numbers: it is asked millions of times. */
function drawer(
  { data, width, height }: RgbPicture,
  to: { readonly data: Uint8Array } & Pick<Warp, 'ground'>,
) {
  const [lastX, lastY] = [width - 1, height - 1];
  return (pointX: number, pointY: number, at: number): void => {
    if (!(pointX >= 0 && pointY >= 0 && pointX <= lastX && pointY <= lastY)) {
      to.data.set(to.ground, at);
      return;
    }
    const x = Math.floor(pointX);
    const y = Math.floor(pointY);
    const across = pointX - x;
    const down = pointY - y;
    const right = x < lastX ? 3 : 0;
    const below = y < lastY ? width * 3 : 0;
    const first = (y * width + x) * 3;
    for (let color = 0; color < 3; color += 1) {
      const place = first + color;
      const top = (data[place] as number) * (1 - across) + (data[place + right] as number) * across;
      const bottom =
        (data[place + below] as number) * (1 - across) + (data[place + below + right] as number) * across;
      to.data[at + color] = Math.round(top * (1 - down) + bottom * down);
    }
  };
}
