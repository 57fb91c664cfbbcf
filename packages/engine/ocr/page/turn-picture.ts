import type { RgbPicture } from '../picture.ts';
import { type Turn, frameOf } from './frame.ts';

/** A copy of the picture turned clockwise; the picture itself for 0 degrees. Meant for small pictures. */
export function turnPicture(picture: RgbPicture, turned: Turn): RgbPicture {
  if (turned === 0) return picture;
  const { size, toPicture: map } = frameOf(picture, turned);
  const data = new Uint8Array(size.width * size.height * 3);
  let to = 0;
  for (let v = 0; v < size.height; v++) {
    for (let u = 0; u < size.width; u++) {
      const x = Math.floor(map.originX + (u + 0.5) * map.ux + (v + 0.5) * map.vx);
      const y = Math.floor(map.originY + (u + 0.5) * map.uy + (v + 0.5) * map.vy);
      const from = (y * picture.width + x) * 3;
      data[to++] = picture.data[from] as number;
      data[to++] = picture.data[from + 1] as number;
      data[to++] = picture.data[from + 2] as number;
    }
  }
  return { data, ...size };
}
