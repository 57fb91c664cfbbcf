import type { Size } from '../../ocr/picture.ts';

/** 0 red, 1 green, 2 blue. */
export type Color = 0 | 1 | 2;

/** Where a surface is looked at: a point in its own pixels, and the width of the square around it that flows together. */
export interface Spot {
  x: number;
  y: number;
  reach: number;
}

/** Something flat before a camera. */
export interface Surface {
  /** Extent of the page in the surface's own pixels; there is more around it. */
  readonly size: Size;
  /** Linear light of one colour in a spot: 0 for none, 1 for white. It is asked millions of times and must not allocate. */
  lightAt(spot: Spot, color: Color): number;
}

/** Linear light of the 256 levels of a picture file (gamma 2.2). */
export const LIGHT_OF_LEVEL = Float64Array.from({ length: 256 }, (_, level) => (level / 255) ** 2.2);
