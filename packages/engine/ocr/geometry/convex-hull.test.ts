import fc from 'fast-check';
import { expect, test } from 'vitest';

import { convexHull } from './convex-hull.ts';
import type { Point } from './point.ts';

const coordinate = fc.integer({ min: -50, max: 50 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 40 });

const cross = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

test('no point lies outside the hull, and every corner turns the same way', () => {
  fc.assert(
    fc.property(points, (cloud) => {
      const hull = convexHull(cloud);
      for (const [index, from] of hull.entries()) {
        const to = hull[(index + 1) % hull.length] as Point;
        for (const point of cloud) expect(cross(from, to, point)).toBeGreaterThanOrEqual(0);
        const next = hull[(index + 2) % hull.length] as Point;
        if (hull.length > 2) expect(cross(from, to, next)).toBeGreaterThan(0);
      }
    }),
  );
});

test('corners of the hull are points of the cloud', () => {
  fc.assert(fc.property(points, (cloud) => convexHull(cloud).every((corner) => cloud.includes(corner))));
});

test('fewer than three points are their own hull', () => {
  expect(convexHull([])).toEqual([]);
  expect(convexHull([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
});
