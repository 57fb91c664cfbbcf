import type { RgbPicture } from '../../ocr/picture.ts';

/** The brightness of a picture, 0 to 255, row by row. */
export interface Luma {
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

/** The brightness of a picture as JPEG reckons it (ITU-R BT.601, full range). */
export function toLuma({ data, width, height }: RgbPicture): Luma {
  const levels = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < levels.length; pixel += 1, at += 3) {
    levels[pixel] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0) + 0.5;
  }
  return { width, height, levels };
}
