import type { Box } from '@vouch/core/geometry/box.ts';

import type { RgbPicture, Size } from '../picture.ts';

/** A part of a picture, in its pixels. */
export interface PixelBox extends Size {
  readonly left: number;
  readonly top: number;
}

/** The pixels of a picture within a box, at least one. */
export function pixelsIn(size: Size, box: Box): PixelBox {
  const left = Math.max(0, Math.min(size.width - 1, Math.floor(box.left * size.width)));
  const top = Math.max(0, Math.min(size.height - 1, Math.floor(box.top * size.height)));
  return {
    left,
    top,
    width: Math.max(1, Math.min(size.width, Math.ceil(box.right * size.width)) - left),
    height: Math.max(1, Math.min(size.height, Math.ceil(box.bottom * size.height)) - top),
  };
}

/** The place of pixels in a picture of this size, in shares. */
export function boxOfPixels({ width, height }: Size, part: PixelBox): Box {
  return {
    left: part.left / width,
    top: part.top / height,
    right: (part.left + part.width) / width,
    bottom: (part.top + part.height) / height,
  };
}

/** The part of a picture within a box, at least one pixel. */
export function crop(picture: RgbPicture, box: Box): RgbPicture {
  const { left, top, width, height } = pixelsIn(picture, box);
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * picture.width + left) * 3;
    data.set(picture.data.subarray(from, from + width * 3), row * width * 3);
  }
  return { data, width, height };
}
