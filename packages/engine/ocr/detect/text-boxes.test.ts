import { expect, test } from 'vitest';

import { componentsOf } from './components.ts';
import type { ProbabilityMap } from './probability-map.ts';
import { textBoxes, unclip } from './text-boxes.ts';

/** A map whose probability at each pixel is given by a function. */
function mapOf(width: number, height: number, at: (x: number, y: number) => number): ProbabilityMap {
  const data = Float32Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width)));
  return { data, width, height };
}

const inBar = (x: number, y: number) => x >= 20 && x < 80 && y >= 10 && y < 16;

test('a bar of text gives one box, grown to the height of the print', () => {
  const boxes = textBoxes(mapOf(100, 40, (x, y) => (inBar(x, y) ? 0.9 : 0)));
  expect(boxes).toHaveLength(1);
  const [box] = boxes;
  expect(box?.x).toBeCloseTo(49.5);
  expect(box?.y).toBeCloseTo(12.5);
  expect(box?.width).toBeGreaterThan(60);
  expect(box?.height).toBeGreaterThan(9);
  expect(box?.angle).toBeCloseTo(0);
});

test('a tilted bar gives a tilted box', () => {
  const angle = (7 * Math.PI) / 180;
  const map = mapOf(200, 80, (x, y) => {
    const [dx, dy] = [x - 100, y - 40];
    const along = dx * Math.cos(angle) + dy * Math.sin(angle);
    const across = dy * Math.cos(angle) - dx * Math.sin(angle);
    return Math.abs(along) < 70 && Math.abs(across) < 5 ? 0.9 : 0;
  });
  const [box] = textBoxes(map);
  expect(box?.angle).toBeCloseTo(angle, 1);
});

test('faint areas and specks are no text', () => {
  expect(textBoxes(mapOf(100, 40, (x, y) => (inBar(x, y) ? 0.45 : 0)))).toEqual([]);
  expect(textBoxes(mapOf(100, 40, (x, y) => (x % 10 === 0 && y % 10 === 0 ? 1 : 0)))).toEqual([]);
});

test('areas apart are boxes apart; areas that touch at a corner are one component', () => {
  const apart = mapOf(100, 40, (x, y) => (inBar(x, y) && (x < 45 || x >= 55) ? 0.9 : 0));
  expect(textBoxes(apart)).toHaveLength(2);
  const corner = mapOf(8, 8, (x, y) => (x < 4 === y < 4 ? 1 : 0));
  expect(componentsOf(corner, 0.3, 1).map((component) => component.pixels)).toEqual([32]);
});

test('growing keeps centre and angle', () => {
  expect(unclip({ x: 5, y: 6, width: 40, height: 10, angle: 0.1 })).toEqual({
    x: 5,
    y: 6,
    width: 52,
    height: 22,
    angle: 0.1,
  });
});
