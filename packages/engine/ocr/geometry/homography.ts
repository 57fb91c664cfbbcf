import type { Point } from './point.ts';

/** Four corners in the same turning sense on both sides of a map. */
export type Quad = readonly [Point, Point, Point, Point];

/** A projective map of the plane: a 3×3 matrix row by row. */
export type Homography = readonly [
  ...first: readonly [number, number, number],
  ...second: readonly [number, number, number],
  ...third: readonly [number, number, number],
];

/**
 * The projective map that takes four points to four others: the exact case of the direct linear transform
 * (Hartley and Zisserman, Multiple View Geometry, 2nd edition, section 4.1). `null` when three of the points lie on a line.
 */
export function homographyBetween(from: Quad, to: Quad): Homography | null {
  const rows = from.flatMap(({ x, y }, index) => {
    const { x: u, y: v } = to[index] ?? { x: 0, y: 0 };
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const solution = solve(rows);
  if (solution === null) return null;
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0] = solution;
  return [a, b, c, d, e, f, g, h, 1];
}

/** Where a point comes to lie. */
export function project(map: Homography, { x, y }: Point): Point {
  const [a, b, c, d, e, f, g, h, i] = map;
  const depth = g * x + h * y + i;
  return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
}

/** The map that does `first`, then `second`. */
export function chain(first: Homography, second: Homography): Homography {
  const [a, b, c, d, e, f, g, h, i] = first;
  const rows = ([p, q, r]: readonly [number, number, number]) =>
    [p * a + q * d + r * g, p * b + q * e + r * h, p * c + q * f + r * i] as const;
  const [j, k, l, m, n, o, p, q, r] = second;
  return [...rows([j, k, l]), ...rows([m, n, o]), ...rows([p, q, r])];
}

/** The map that changes nothing. */
export const SAME_PLACE: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

const TINY = 1e-12;

/** Gauss elimination with row exchange; the last column is the right side. Changes `rows`. */
function solve(rows: number[][]): readonly number[] | null {
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = bringUp(rows, column);
    if (pivot === null) return null;
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const share = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - share * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

/** Exchanges rows so that the largest entry of the column comes to the diagonal. */
function bringUp(rows: number[][], column: number): number[] | null {
  const size = (index: number) => Math.abs(rows[index]?.[column] ?? 0);
  let best = column;
  for (let index = column; index < rows.length; index += 1) if (size(index) > size(best)) best = index;
  const [here, there] = [rows[column], rows[best]];
  if (here === undefined || there === undefined || size(best) < TINY) return null;
  rows[best] = here;
  rows[column] = there;
  return there;
}
