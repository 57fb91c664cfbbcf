import type { Point } from '../geometry/point.ts';

/** A straight line through a point, running in a direction of length 1. */
export interface Line {
  readonly point: Point;
  readonly direction: Point;
}

/** The line from which the points lie least far (total least squares: the main axis of their scatter). */
export function lineThrough(points: readonly Point[]): Line {
  const count = Math.max(1, points.length);
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  let [xx, xy, yy] = [0, 0, 0];
  for (const point of points) {
    xx += (point.x - x) ** 2;
    xy += (point.x - x) * (point.y - y);
    yy += (point.y - y) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { point: { x, y }, direction: { x: Math.cos(angle), y: Math.sin(angle) } };
}

/** Where two lines cross; `null` where they run side by side. */
export function crossing(a: Line, b: Line): Point | null {
  const across = a.direction.x * b.direction.y - a.direction.y * b.direction.x;
  if (Math.abs(across) < 1e-6) return null;
  const [dx, dy] = [b.point.x - a.point.x, b.point.y - a.point.y];
  const share = (dx * b.direction.y - dy * b.direction.x) / across;
  return { x: a.point.x + share * a.direction.x, y: a.point.y + share * a.direction.y };
}
