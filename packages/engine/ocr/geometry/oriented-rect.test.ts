import { expect, test } from 'vitest';

import { boundsOf, sliceOf, toReadingSide } from './oriented-rect.ts';

const lying = { x: 50, y: 20, width: 80, height: 10, angle: 0 };

test('a rectangle described along its upright side is turned to its reading side', () => {
  const rect = toReadingSide({ x: 50, y: 20, width: 10, height: 80, angle: Math.PI / 2 });
  expect(rect).toMatchObject({ width: 80, height: 10 });
  expect(rect.angle).toBeCloseTo(0);
});

test('bounds are the upright box around', () => {
  expect(boundsOf(lying)).toEqual({ left: 10, top: 15, right: 90, bottom: 25 });
});

test('a slice is the part between two shares of the width', () => {
  expect(boundsOf(sliceOf(lying, 0.25, 0.5))).toEqual({ left: 30, top: 15, right: 50, bottom: 25 });
});

test('slices follow the slant', () => {
  const slice = sliceOf({ ...lying, angle: Math.PI / 2 }, 0.5, 1);
  expect(slice.x).toBeCloseTo(50);
  expect(slice.y).toBeCloseTo(40);
});
