import { expect, test } from 'vitest';

import { paint } from '../testing/paint.ts';
import { isGroundColourful } from './ground-colour.ts';

test('wood around a paper has a colour, grey around a coloured print has none', () => {
  const isMiddle = (x: number, y: number) => x > 10 && x < 50 && y > 10 && y < 70;
  const onWood = paint(60, 80, (x, y) => (isMiddle(x, y) ? [240, 240, 236] : [222, 200, 165]));
  const onGrey = paint(60, 80, (x, y) => (isMiddle(x, y) ? [200, 40, 40] : [200, 202, 205]));
  expect(isGroundColourful(onWood)).toBe(true);
  expect(isGroundColourful(onGrey)).toBe(false);
});

test('a single pixel can be asked', () => {
  expect(isGroundColourful(paint(1, 1, () => [255, 255, 255]))).toBe(false);
});
