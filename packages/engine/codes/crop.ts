import type { Box } from '@vouch/core/geometry/box.ts';
import type { RgbPicture } from '../ocr/picture.ts';

/** A part of a picture with its place in it. */
export interface Cropped {
  readonly picture: RgbPicture;
  readonly left: number;
  readonly top: number;
}

/** The part of a picture within a box, at least one pixel. */
export function crop(picture: RgbPicture, box: Box): Cropped {
  const left = Math.max(0, Math.min(picture.width - 1, Math.floor(box.left * picture.width)));
  const top = Math.max(0, Math.min(picture.height - 1, Math.floor(box.top * picture.height)));
  const width = Math.max(1, Math.min(picture.width, Math.ceil(box.right * picture.width)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(box.bottom * picture.height)) - top);
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * picture.width + left) * 3;
    data.set(picture.data.subarray(from, from + width * 3), row * width * 3);
  }
  return { picture: { data, width, height }, left, top };
}
