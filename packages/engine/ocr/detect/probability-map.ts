/** How likely each pixel belongs to text, 0 to 1, row by row. */
export interface ProbabilityMap {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** A horizontal strip of a page: rows `top` (included) to `bottom` (excluded). */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/** Rows that two neighbouring strips share, so that no line of text is cut in both. */
export const STRIP_OVERLAP_PX = 96;

/** Cuts a page into overlapping strips of about equal height, none taller than `maxHeight`. */
export function stripsOf(height: number, maxHeight: number): readonly Strip[] {
  if (height <= maxHeight) return [{ top: 0, bottom: height }];
  const count = Math.ceil((height - STRIP_OVERLAP_PX) / (maxHeight - STRIP_OVERLAP_PX));
  const step = (height - STRIP_OVERLAP_PX) / count;
  return Array.from({ length: count }, (_, index) => ({
    top: Math.round(index * step),
    bottom: index === count - 1 ? height : Math.round((index + 1) * step) + STRIP_OVERLAP_PX,
  }));
}

/** The rows of a strip that are taken from it: where strips overlap, each gives the half that is farther from its edge. */
export function ownRowsOf(strips: readonly Strip[], index: number): Strip {
  const strip = strips[index] ?? { top: 0, bottom: 0 };
  const above = strips[index - 1];
  const below = strips[index + 1];
  return {
    top: above === undefined ? strip.top : Math.round((above.bottom + strip.top) / 2),
    bottom: below === undefined ? strip.bottom : Math.round((strip.bottom + below.top) / 2),
  };
}
