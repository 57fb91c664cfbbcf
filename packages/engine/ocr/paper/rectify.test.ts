import { expect, test } from 'vitest';

import { project, type Quad } from '../geometry/homography.ts';
import { paint, pixelOf } from '../testing/paint.ts';
import { isInsideQuad } from './inside-quad.ts';
import { rectangleOf, rectify } from './rectify.ts';

const corners: Quad = [
  { x: 60, y: 40 },
  { x: 240, y: 70 },
  { x: 260, y: 330 },
  { x: 30, y: 300 },
];

test('what lies between the corners fills the new picture, and its corners lead back to them', () => {
  const picture = paint(300, 400, (x, y) =>
    isInsideQuad(corners, { x: x + 0.5, y: y + 0.5 }) ? [250, 250, 250] : [0, 0, 0],
  );
  const plane = rectify(picture, corners);
  if (plane === null) throw new Error('not drawn');
  const { width, height } = plane.picture;
  expect([width, height]).toEqual([232, 262]);
  for (const [x, y] of [
    [3, 3],
    [width - 4, 3],
    [width - 4, height - 4],
    [3, height - 4],
  ] as const) {
    expect(pixelOf(plane.picture, x, y)).toEqual([250, 250, 250]);
  }
  for (const [index, corner] of rectangleOf(plane.picture).entries()) {
    const back = project(plane.toGiven, corner);
    expect(back.x).toBeCloseTo(corners[index]?.x ?? 0, 6);
    expect(back.y).toBeCloseTo(corners[index]?.y ?? 0, 6);
  }
});

test('corners on one line enclose nothing', () => {
  const flat = corners.map(({ x }) => ({ x, y: x })) as unknown as Quad;
  expect(
    rectify(
      paint(10, 10, () => [0, 0, 0]),
      flat,
    ),
  ).toBeNull();
});
