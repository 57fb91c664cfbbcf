import type { RgbPicture } from '../picture.ts';

/** A picture as a portable pixmap, which programs read from standard input. */
export function toPixmap({ data, width, height }: RgbPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`, 'ascii'), data]);
}
