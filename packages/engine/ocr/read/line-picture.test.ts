import { expect, test } from 'vitest';

import { frameOf, type Turn } from '../page/frame.ts';
import { turnPicture } from '../page/turn-picture.ts';
import { paint } from '../testing/paint.ts';
import { linePicture } from './line-picture.ts';

/** White page with a bar that is black at its left half and blue at its right half. */
const page = paint(200, 100, (x, y) => {
  if (y < 40 || y >= 60 || x < 50 || x >= 150) return [255, 255, 255];
  return x < 100 ? [0, 0, 0] : [0, 0, 255];
});
const rect = { x: 100, y: 50, width: 100, height: 20, angle: 0 };
const cut = { rect, width: 240, stride: 256 };

test.each<Turn>([0, 90, 180, 270])('a line is cut out of a picture that must be turned by %i', (turned) => {
  const given = turnPicture(page, ((360 - turned) % 360) as Turn);
  const { data, shape } = linePicture(frameOf(given, turned), cut);
  expect(shape).toEqual([1, 3, 48, 256]);
  const plane = 48 * 256;
  const middle = 24 * 256;
  expect([data[middle + 60], data[middle + 60 + 2 * plane]]).toEqual([-1, -1]);
  expect([data[middle + 180], data[middle + 180 + 2 * plane]]).toEqual([1, -1]);
  expect(data[middle + 250]).toBe(0);
});

test('a slanted line comes out straight', () => {
  const angle = (10 * Math.PI) / 180;
  const slanted = paint(200, 100, (x, y) => {
    const [dx, dy] = [x + 0.5 - 100, y + 0.5 - 50];
    const across = Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle));
    return across < 8 ? [0, 0, 0] : [255, 255, 255];
  });
  const { data } = linePicture(frameOf(slanted, 0), { rect: { ...rect, angle }, width: 240, stride: 240 });
  for (let x = 10; x < 230; x += 20) {
    expect(data[24 * 240 + x]).toBeCloseTo(-1, 1);
    expect(data[x]).toBeGreaterThan(0.5);
  }
});

test('a line that reaches beyond the page takes the colour of the edge', () => {
  const { data } = linePicture(frameOf(page, 0), { ...cut, rect: { ...rect, x: 0 } });
  expect(data[24 * 256]).toBeCloseTo(1);
});
