import { expect, test } from 'vitest';
import { turnBox } from './turn-box.ts';

const box = { left: 0.1, right: 0.3, top: 0.2, bottom: 0.4 };
const size = { width: 100, height: 200 };

test('without a turn the box stays', () => {
  const still = turnBox(box, { from: size, to: size, degrees: 0 });
  expect([still.left, still.right, still.top, still.bottom].map((side) => side.toFixed(6))).toEqual(
    [box.left, box.right, box.top, box.bottom].map((side) => side.toFixed(6)),
  );
});

test('a quarter turn clockwise brings the left edge to the top', () => {
  const turned = turnBox(box, { from: size, to: { width: 200, height: 100 }, degrees: 90 });
  expect(turned.top).toBeCloseTo(0.1);
  expect(turned.bottom).toBeCloseTo(0.3);
  expect(turned.left).toBeCloseTo(0.6);
  expect(turned.right).toBeCloseTo(0.8);
});
