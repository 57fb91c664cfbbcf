import type { RgbPicture } from '../../ocr/picture.ts';

/** A picture as brightness and two colour differences, each 0 to 255 with 128 as grey. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly luma: Uint8Array;
  readonly blue: Uint8Array;
  readonly red: Uint8Array;
}

/** Splits a picture as JPEG does (ITU-R BT.601, full range). One pass; three bytes a pixel. */
export function toPlanes({ data, width, height }: RgbPicture): Planes {
  const count = width * height;
  const luma = new Uint8Array(count);
  const blue = new Uint8Array(count);
  const red = new Uint8Array(count);
  for (let pixel = 0, at = 0; pixel < count; pixel += 1, at += 3) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    const y = 0.299 * r + 0.587 * g + 0.114 * b;
    luma[pixel] = y + 0.5;
    blue[pixel] = 128.5 + (b - y) * 0.564;
    red[pixel] = 128.5 + (r - y) * 0.713;
  }
  return { width, height, luma, blue, red };
}
