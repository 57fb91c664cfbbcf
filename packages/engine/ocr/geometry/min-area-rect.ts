import type { OrientedRect } from './oriented-rect.ts';
import { toReadingSide } from './oriented-rect.ts';
import type { Point } from './point.ts';

/**
 * The rectangle of least area around a convex polygon; one of its sides lies on a side of the polygon, so all sides are tried.
 * Polygons of fewer than three corners give a flat rectangle. Null for no points.
 */
export function minAreaRect(hull: readonly Point[]): OrientedRect | null {
  let best: OrientedRect | null = null;
  for (const [index, from] of hull.entries()) {
    const to = hull[(index + 1) % hull.length] ?? from;
    const rect = rectAlong(hull, Math.atan2(to.y - from.y, to.x - from.x));
    if (best === null || rect.width * rect.height < best.width * best.height) best = rect;
  }
  return best === null ? null : toReadingSide(best);
}

/** The tightest rectangle around points whose width runs along the given angle. */
export function rectAlong(points: readonly Point[], angle: number): OrientedRect {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [minU, maxU, minV, maxV] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    minU = Math.min(minU, u);
    maxU = Math.max(maxU, u);
    minV = Math.min(minV, v);
    maxV = Math.max(maxV, v);
  }
  const [u, v] = [(minU + maxU) / 2, (minV + maxV) / 2];
  return { x: u * cos - v * sin, y: u * sin + v * cos, width: maxU - minU, height: maxV - minV, angle };
}
