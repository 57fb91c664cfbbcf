import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homographyBetween, project, type Quad } from './homography.ts';

const near = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const corner = (x: number, y: number) =>
  fc.tuple(near(20), near(20)).map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
const quad: fc.Arbitrary<Quad> = fc.tuple(corner(0, 0), corner(100, 0), corner(100, 150), corner(0, 150));

test('takes each corner to its partner, and the way back undoes it', () => {
  fc.assert(
    fc.property(quad, quad, corner(50, 70), (from, to, inside) => {
      const there = homographyBetween(from, to);
      const back = homographyBetween(to, from);
      if (there === null || back === null) throw new Error('These corners never lie on a line.');
      from.forEach((point, index) => {
        const { x, y } = project(there, point);
        expect(x).toBeCloseTo(to[index]?.x ?? NaN, 6);
        expect(y).toBeCloseTo(to[index]?.y ?? NaN, 6);
      });
      const again = project(back, project(there, inside));
      expect(again.x).toBeCloseTo(inside.x, 5);
      expect(again.y).toBeCloseTo(inside.y, 5);
    }),
  );
});

test('there is none for corners on a line', () => {
  const flat: Quad = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 2, y: 2 },
    { x: 3, y: 3 },
  ];
  const square: Quad = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];
  expect(homographyBetween(flat, square)).toBeNull();
});
