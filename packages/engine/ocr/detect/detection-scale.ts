import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Size } from '../picture.ts';

/** The first search sees a page at this long side, which is enough for the print of most receipts … */
const FIRST_LONG_SIDE_PX = 736;
/** … but never narrower than this, so that long receipts stay legible. */
const FIRST_SHORT_SIDE_PX = 320;

/** Lines lower than this, as the detector sees them, are found badly. */
const LEAST_LINE_HEIGHT_PX = 13;
/** Line height that a second search aims at. */
const GOOD_LINE_HEIGHT_PX = 15.5;

/** How much a second search may enlarge the first one's scale. */
const MOST_REFINEMENT = 2.5;
/** A search never enlarges a picture more than this. */
const MOST_ENLARGEMENT = 1.5;
/** Pixels of the finest search. */
const MOST_PIXELS = 5_000_000;

/** Scale of the first search for text. */
export function firstScale({ width, height }: Size): number {
  const long = FIRST_LONG_SIDE_PX / Math.max(width, height);
  const short = FIRST_SHORT_SIDE_PX / Math.min(width, height);
  return Math.min(1, Math.max(long, short), mostScale({ width, height }));
}

/** Scale of a second search by the height of the lines found; null when the first was fine enough. */
export function finerScale(size: Size, scale: number, rects: readonly OrientedRect[]): number | null {
  const height = medianHeight(rects) * scale;
  if (height >= LEAST_LINE_HEIGHT_PX) return null;
  const wanted = height > 0 ? GOOD_LINE_HEIGHT_PX / height : MOST_REFINEMENT;
  const finer = Math.min(MOST_ENLARGEMENT, scale * Math.min(MOST_REFINEMENT, wanted), mostScale(size));
  return finer > scale * 1.05 ? finer : null;
}

/** Median of the shorter sides; 0 for no areas. */
function medianHeight(rects: readonly OrientedRect[]): number {
  const heights = rects.map(({ width, height }) => Math.min(width, height)).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

function mostScale({ width, height }: Size): number {
  return Math.sqrt(MOST_PIXELS / (width * height));
}
