import { type Homography, homographyBetween, type Quad } from '../geometry/homography.ts';
import { warpPicture } from '../geometry/warp-picture.ts';
import { MAX_DECODED_PIXELS, type RgbPicture, type Size } from '../picture.ts';

/** A picture, or a part of one that was drawn anew, with the way back. */
export interface Plane {
  readonly picture: RgbPicture;
  /** Takes a point of it to the picture as it was given, both in pixels. */
  readonly toGiven: Homography;
}

/** Seen where the corners reach beyond the picture. */
const WHITE = [255, 255, 255] as const;

/**
 * Draws the part of a picture between four corners (clockwise from the top left) as a rectangle, as seen from straight above; `null` when
 * they enclose nothing.
 */
export function rectify(picture: RgbPicture, corners: Quad): Plane | null {
  const size = sizeOf(corners);
  const toGiven = homographyBetween(rectangleOf(size), corners);
  if (toGiven === null) return null;
  return { picture: warpPicture(picture, { size, toSource: toGiven, ground: WHITE }), toGiven };
}

/** The corners of a picture, clockwise from the top left. */
export function rectangleOf({ width, height }: Size): Quad {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}

/** As large as its longer sides, so that nothing of the print is lost. */
function sizeOf([a, b, c, d]: Quad): Size {
  const across = Math.max(Math.hypot(b.x - a.x, b.y - a.y), Math.hypot(c.x - d.x, c.y - d.y));
  const down = Math.max(Math.hypot(d.x - a.x, d.y - a.y), Math.hypot(c.x - b.x, c.y - b.y));
  const scale = Math.min(1, Math.sqrt(MAX_DECODED_PIXELS / Math.max(1, across * down)));
  return { width: Math.max(1, Math.round(across * scale)), height: Math.max(1, Math.round(down * scale)) };
}
