import fc from 'fast-check';
import { expect, test } from 'vitest';

import { paint, pixelOf } from '../testing/paint.ts';
import { scalePicture } from './scale-picture.ts';

test('scaling keeps an even colour and the proportions', () => {
  const side = fc.integer({ min: 4, max: 60 });
  fc.assert(
    fc.property(side, side, fc.double({ min: 0.2, max: 2, noNaN: true }), (width, height, scale) => {
      const scaled = scalePicture(
        paint(width, height, () => [10, 130, 250]),
        scale,
      );
      expect(scaled.width).toBe(Math.max(1, Math.round(width * scale)));
      expect(scaled.height).toBe(Math.max(1, Math.round(height * scale)));
      expect(pixelOf(scaled, scaled.width - 1, scaled.height - 1)).toEqual([10, 130, 250]);
      expect(new Set(scaled.data)).toEqual(new Set([10, 130, 250]));
    }),
    { numRuns: 40 },
  );
});

test('shrinking averages: a fine black and white pattern turns grey', () => {
  const scaled = scalePicture(
    paint(64, 64, (x, y) => ((x + y) % 2 === 0 ? [0, 0, 0] : [255, 255, 255])),
    0.25,
  );
  const [grey = 0] = pixelOf(scaled, 8, 8);
  expect(grey).toBeGreaterThan(110);
  expect(grey).toBeLessThan(145);
});

test('scale 1 is the picture itself', () => {
  const picture = paint(5, 5, () => [1, 2, 3]);
  expect(scalePicture(picture, 1)).toBe(picture);
});
