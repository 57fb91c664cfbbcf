import fc from 'fast-check';
import { expect, test } from 'vitest';

import { convexHull } from './convex-hull.ts';
import { minAreaRect, rectAlong } from './min-area-rect.ts';
import { cornersOf, type OrientedRect } from './oriented-rect.ts';

const coordinate = fc.integer({ min: 0, max: 200 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 30 });
const slack = 1e-6;

test('the rectangle holds every point and lies within 45 degrees of the page', () => {
  fc.assert(
    fc.property(points, (cloud) => {
      const rect = minAreaRect(convexHull(cloud)) as OrientedRect;
      const [cos, sin] = [Math.cos(rect.angle), Math.sin(rect.angle)];
      expect(Math.abs(rect.angle)).toBeLessThanOrEqual(Math.PI / 4 + slack);
      for (const { x, y } of cloud) {
        const [dx, dy] = [x - rect.x, y - rect.y];
        expect(Math.abs(dx * cos + dy * sin)).toBeLessThanOrEqual(rect.width / 2 + slack);
        expect(Math.abs(dy * cos - dx * sin)).toBeLessThanOrEqual(rect.height / 2 + slack);
      }
    }),
  );
});

test('no rectangle at any other angle is smaller', () => {
  fc.assert(
    fc.property(points, (cloud) => {
      const rect = minAreaRect(convexHull(cloud)) as OrientedRect;
      for (let degrees = 0; degrees < 90; degrees += 3) {
        const other = rectAlong(cloud, (degrees * Math.PI) / 180);
        expect(rect.width * rect.height).toBeLessThanOrEqual(other.width * other.height + slack);
      }
    }),
  );
});

test('the corners of a tilted rectangle give that rectangle back', () => {
  const long = fc.integer({ min: 40, max: 300 });
  const short = fc.integer({ min: 5, max: 30 });
  fc.assert(
    fc.property(long, short, fc.integer({ min: -40, max: 40 }), (width, height, degrees) => {
      const rect = { x: 50, y: 80, width, height, angle: (degrees * Math.PI) / 180 };
      const found = minAreaRect(convexHull(cornersOf(rect))) as OrientedRect;
      for (const key of ['x', 'y', 'width', 'height', 'angle'] as const) {
        expect(found[key]).toBeCloseTo(rect[key], 4);
      }
    }),
  );
});

test('no points give no rectangle', () => {
  expect(minAreaRect([])).toBeNull();
});
