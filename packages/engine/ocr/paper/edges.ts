import type { Quad } from '../geometry/homography.ts';
import type { Point } from '../geometry/point.ts';
import type { SmallTones } from './small-tones.ts';

/** Places along an edge where both sides are compared. */
const PROBES = 32;
/** How far, in small pixels, on each side; print is painted over up to two pixels, so edges are soft. */
const REACH_PX = 3.5;
/**
 * Least difference of tone, 0 to 1, and the share of the places along each edge that must be lighter within by as much. On light ground
 * the difference is small and must be seen nearly everywhere.
 */
const CLEAR = { step: 0.1, share: 0.8 } as const;
const FAINT = { step: 0.045, share: 0.93 } as const;
/** Corners of paper that is held aslant, degrees. */
const CORNER = { least: 55, most: 125 } as const;

/** How a figure stands out from its ground. */
export interface Edges {
  /** 0 to 1. */
  readonly sureness: number;
  /** The ground is nearly as light as the paper. */
  readonly isFaint: boolean;
}

/** How clearly a figure stands out; `null` when it is no paper: an edge that is not seen, or corners that are too sharp. */
export function edgesOf(quad: Quad, tones: SmallTones): Edges | null {
  if (!quad.every((corner, index) => isCorner(quad.at(index - 1), corner, quad[(index + 1) % 4])))
    return null;
  for (const { step, share } of [CLEAR, FAINT]) {
    const clear = quad.map((from, index) => clearShare([from, quad[(index + 1) % 4] ?? from], tones, step));
    if (Math.min(...clear) < share) continue;
    const mean = clear.reduce((sum, one) => sum + one, 0) / 4;
    const isFaint = step === FAINT.step;
    return { sureness: isFaint ? mean / 2 : mean, isFaint };
  }
  return null;
}

function isCorner(before: Point | undefined, at: Point, after: Point | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const angle = Math.atan2(before.y - at.y, before.x - at.x) - Math.atan2(after.y - at.y, after.x - at.x);
  const degrees = Math.abs((((angle * 180) / Math.PI + 540) % 360) - 180);
  return degrees >= CORNER.least && degrees <= CORNER.most;
}

/** Share of the places along one edge that are brighter to its right, where the paper lies, than to its left. */
function clearShare([from, to]: readonly [Point, Point], tones: SmallTones, step: number): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [nx, ny] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  let clear = 0;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const share = (probe + 1) / (PROBES + 1);
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    const within = toneAt(tones, x + nx * REACH_PX, y + ny * REACH_PX);
    const outside = toneAt(tones, x - nx * REACH_PX, y - ny * REACH_PX);
    if (within !== null && outside !== null && within - outside >= step) clear += 1;
  }
  return clear / PROBES;
}

/** `null` beyond the picture: an edge that is cut off is not seen. */
function toneAt({ data, width, height }: SmallTones, x: number, y: number): number | null {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return null;
  return data[row * width + column] ?? null;
}
