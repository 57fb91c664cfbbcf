import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { OrientedRect } from '../geometry/oriented-rect.ts';
import { rowsOf } from './rows.ts';

const HEIGHT = 20;

/** Areas of a page with rows 30 apart, tilted as a whole. */
function tilt(degrees: number, places: readonly (readonly [column: number, row: number, width: number])[]) {
  const angle = (degrees * Math.PI) / 180;
  return places.map(([column, row, width]): OrientedRect => {
    const [u, v] = [column + width / 2, row * 30];
    const [x, y] = [u * Math.cos(angle) - v * Math.sin(angle), u * Math.sin(angle) + v * Math.cos(angle)];
    return { x, y, width, height: HEIGHT, angle };
  });
}

const receipt = [
  [100, 0, 200],
  [0, 1, 150],
  [400, 1, 80],
  [0, 2, 120],
  [430, 2, 50],
] as const;

test.each([0, 7, -7, 15])('a label and its amount share a row on a page tilted by %i degrees', (degrees) => {
  const rects = tilt(degrees, receipt);
  const shuffled = [3, 1, 4, 0, 2].flatMap((index) => rects[index] ?? []);
  const rows = rowsOf(shuffled).map((row) => row.map((rect) => rects.indexOf(rect)));
  expect(rows).toEqual([[0], [1, 2], [3, 4]]);
});

test('every area is in exactly one row', () => {
  const rect = fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 5, max: 300 }),
    height: fc.integer({ min: 5, max: 40 }),
    angle: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 30 }), (rects) => {
      const placed = rowsOf(rects).flat();
      expect(placed).toHaveLength(rects.length);
      expect(new Set(placed)).toEqual(new Set(rects));
    }),
  );
});
