import type { Quad } from '../geometry/homography.ts';
import type { Point } from '../geometry/point.ts';

/** Whether a point lies in a four-sided figure whose corners go clockwise. */
export function isInsideQuad(quad: Quad, { x, y }: Point): boolean {
  return quad.every((from, index) => {
    const to = quad[(index + 1) % 4] ?? from;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0;
  });
}
