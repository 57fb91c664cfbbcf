import type { Point } from './point.ts';
import type { RgbPicture, Size } from '../picture.ts';
import { project, type Homography } from './homography.ts';

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
  const data = new Uint8Array(size.width * size.height * 3);
  let at = 0;
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      const point = project(toSource, { x, y });
      if (isInside(picture, point)) blend(picture, point, { data, at });
      else data.set(ground, at);
      at += 3;
    }
  }
  return { data, ...size };
}

function isInside({ width, height }: Size, { x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= width - 1 && y <= height - 1;
}

function blend(
  { data, width, height }: RgbPicture,
  point: Point,
  to: { readonly data: Uint8Array; readonly at: number },
): void {
  const x = Math.floor(point.x);
  const y = Math.floor(point.y);
  const across = point.x - x;
  const down = point.y - y;
  const right = x + 1 < width ? 3 : 0;
  const below = y + 1 < height ? width * 3 : 0;
  const first = (y * width + x) * 3;
  for (let color = 0; color < 3; color += 1) {
    const place = first + color;
    const top = (data[place] ?? 0) * (1 - across) + (data[place + right] ?? 0) * across;
    const bottom = (data[place + below] ?? 0) * (1 - across) + (data[place + below + right] ?? 0) * across;
    to.data[to.at + color] = Math.round(top * (1 - down) + bottom * down);
  }
}
