import type { Homography } from '../geometry/homography.ts';
import type { RgbPicture, Size } from '../picture.ts';

/** Degrees clockwise by which a picture is turned to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

/** A map from upright page pixels to picture pixels: `x = originX + u * ux + v * vx`, `y = originY + u * uy + v * vy`. */
export interface PixelMap {
  readonly originX: number;
  readonly originY: number;
  readonly ux: number;
  readonly uy: number;
  readonly vx: number;
  readonly vy: number;
}

/** A picture seen as an upright page. The pixels stay as they are; only places are mapped. */
export interface Frame {
  readonly picture: RgbPicture;
  readonly turned: Turn;
  /** Size as it stands upright. */
  readonly size: Size;
  readonly toPicture: PixelMap;
}

/** The picture, turned clockwise. */
export function frameOf(picture: RgbPicture, turned: Turn): Frame {
  return { picture, turned, size: turnedSize(picture, turned), toPicture: mapOf(picture, turned) };
}

/** The size of a picture after a turn. */
export function turnedSize({ width, height }: Size, turned: Turn): Size {
  return turned % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** From pixels of a picture that was turned to those of the picture itself. */
export function mapOf({ width, height }: Size, turned: Turn): PixelMap {
  const maps = {
    0: { originX: 0, originY: 0, ux: 1, uy: 0, vx: 0, vy: 1 },
    90: { originX: 0, originY: height, ux: 0, uy: -1, vx: 1, vy: 0 },
    180: { originX: width, originY: height, ux: -1, uy: 0, vx: 0, vy: -1 },
    270: { originX: width, originY: 0, ux: 0, uy: 1, vx: -1, vy: 0 },
  } as const satisfies Record<Turn, PixelMap>;
  return maps[turned];
}

/** Adds turns. */
export function addTurns(a: Turn, b: Turn): Turn {
  return ((a + b) % 360) as Turn;
}

/** The map of a frame from upright page pixels to picture pixels. */
export function homographyOf({ toPicture: map }: Frame): Homography {
  return [map.ux, map.vx, map.originX, map.uy, map.vy, map.originY, 0, 0, 1];
}
