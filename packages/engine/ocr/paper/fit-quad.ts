import { convexHull } from '../geometry/convex-hull.ts';
import type { Quad } from '../geometry/homography.ts';
import type { Point } from '../geometry/point.ts';
import { lineThrough, crossing } from './lines.ts';

/** Corners of the hull that are tried; the others lie within half a pixel of a side. */
const MOST_CORNERS = 48;
/** How far from a side, in pixels, a point of the outline may lie to count for it. */
const NEAR_PX = 2;
/** Corners are rounded and folded: only the middle of a side tells where it runs. */
const MIDDLE = { from: 0.08, to: 0.92 } as const;

/** The four-sided figure that fills an outline best, clockwise from the corner nearest the top left; `null` without an area. */
export function fitQuad(outline: readonly Point[]): Quad | null {
  const hull = convexHull(outline);
  const rough = largestQuad(simplify(hull));
  if (rough === null) return null;
  const border = along(hull);
  const sides = rough.map((corner, index) => sideThrough(border, corner, rough[(index + 1) % 4] ?? corner));
  const corners = sides.map((side, index) => crossing(sides[(index + 3) % 4] ?? side, side));
  const [a, b, c, d] = corners;
  return a && b && c && d ? clockwiseFromTopLeft([a, b, c, d]) : rough;
}

/** The area of a four-sided figure, square pixels. */
export function areaOfQuad([a, b, c, d]: Quad): number {
  return Math.abs((c.x - a.x) * (d.y - b.y) - (c.y - a.y) * (d.x - b.x)) / 2;
}

/** Leaves out corners in turn, those first that change the figure least. */
function simplify(hull: readonly Point[]): readonly Point[] {
  const corners = [...hull];
  while (corners.length > MOST_CORNERS) {
    let [least, index] = [Infinity, 0];
    for (let at = 0; at < corners.length; at += 1) {
      const lost = triangle(corners.at(at - 1), corners[at], corners[(at + 1) % corners.length]);
      if (Math.abs(lost) < least) [least, index] = [Math.abs(lost), at];
    }
    corners.splice(index, 1);
  }
  return corners;
}

/** The four corners with the largest area: for each diagonal the farthest corner on both of its sides. */
function largestQuad(corners: readonly Point[]): Quad | null {
  let best: { readonly area: number; readonly quad: Quad } | null = null;
  for (const [from, a] of corners.entries()) {
    for (const c of corners.slice(from + 2)) {
      const [right, left] = [farthest(corners, [a, c], 1), farthest(corners, [a, c], -1)];
      if (right === null || left === null) continue;
      const area = right.reach + left.reach;
      if (best === null || area > best.area) best = { area, quad: [a, right.corner, c, left.corner] };
    }
  }
  return best === null ? null : clockwiseFromTopLeft(best.quad);
}

/** The corner farthest from a diagonal on one of its sides; `null` when there is none. */
function farthest(corners: readonly Point[], [a, c]: readonly [Point, Point], side: 1 | -1) {
  let best: { readonly corner: Point; readonly reach: number } | null = null;
  for (const corner of corners) {
    const reach = side * triangle(a, corner, c);
    if (reach > (best?.reach ?? 0)) best = { corner, reach };
  }
  return best;
}

/** Area of a triangle; its sign tells the turning sense. */
function triangle(a: Point | undefined, b: Point | undefined, c: Point | undefined): number {
  if (a === undefined || b === undefined || c === undefined) return 0;
  return ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
}

/** Points about every pixel along a closed line. */
function along(hull: readonly Point[]): Point[] {
  return hull.flatMap((from, index) => {
    const to = hull[(index + 1) % hull.length] ?? from;
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y)));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

/** The line along one side, by the points of the border that lie near its middle. */
function sideThrough(border: readonly Point[], from: Point, to: Point) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const near = border.filter((point) => {
    const share = ((point.x - from.x) * ux + (point.y - from.y) * uy) / length;
    const distance = Math.abs((point.x - from.x) * uy - (point.y - from.y) * ux);
    return distance <= NEAR_PX && share >= MIDDLE.from && share <= MIDDLE.to;
  });
  return lineThrough(near.length >= 2 ? near : [from, to]);
}

function clockwiseFromTopLeft(quad: Quad): Quad {
  const [a, b, c, d] = quad;
  const turned: Quad = triangle(a, b, c) > 0 ? quad : [a, d, c, b];
  const nearness = turned.map(({ x, y }) => x + y);
  const first = nearness.indexOf(Math.min(...nearness));
  const at = (index: number) => turned[(first + index) % 4] ?? a;
  return [at(0), at(1), at(2), at(3)];
}
