import { expect, test } from 'vitest';

import { paint, pixelOf } from '../testing/paint.ts';
import { addTurns, frameOf, type Turn } from './frame.ts';
import { turnPicture } from './turn-picture.ts';

const picture = paint(3, 2, (x, y) => [x, y, 7]);

test('turning moves the corners clockwise', () => {
  const quarter = turnPicture(picture, 90);
  expect([quarter.width, quarter.height]).toEqual([2, 3]);
  expect(pixelOf(quarter, 1, 0)).toEqual([0, 0, 7]);
  expect(pixelOf(quarter, 0, 0)).toEqual([0, 1, 7]);
  expect(pixelOf(turnPicture(picture, 180), 0, 0)).toEqual([2, 1, 7]);
  expect(pixelOf(turnPicture(picture, 270), 0, 2)).toEqual([0, 0, 7]);
});

test('four quarter turns give the picture back', () => {
  let turned = picture;
  for (let i = 0; i < 4; i++) turned = turnPicture(turned, 90);
  expect(turned.data).toEqual(picture.data);
});

test.each<Turn>([0, 90, 180, 270])('a frame turned by %i maps upright places into the picture', (turned) => {
  const { size, toPicture: map } = frameOf(picture, turned);
  const upright = turnPicture(picture, turned);
  expect(size).toEqual({ width: upright.width, height: upright.height });
  const [u, v] = [size.width - 0.5, 0.5];
  const x = Math.floor(map.originX + u * map.ux + v * map.vx);
  const y = Math.floor(map.originY + u * map.uy + v * map.vy);
  expect(pixelOf(picture, x, y)).toEqual(pixelOf(upright, size.width - 1, 0));
});

test('turns add up within the circle', () => {
  expect(addTurns(90, 180)).toBe(270);
  expect(addTurns(270, 180)).toBe(90);
});
