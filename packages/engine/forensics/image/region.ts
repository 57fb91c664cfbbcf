/** A rectangle of whole pixels; right and bottom are outside it. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The region with `by` more pixels on each side, cut to the picture. */
export function grown(
  region: Region,
  by: number,
  size: { readonly width: number; readonly height: number },
): Region {
  return {
    left: Math.max(0, region.left - by),
    top: Math.max(0, region.top - by),
    right: Math.min(size.width, region.right + by),
    bottom: Math.min(size.height, region.bottom + by),
  };
}
