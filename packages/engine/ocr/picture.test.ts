import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decodeSize, MAX_DECODED_PIXELS, MAX_SHORT_SIDE_PX } from './picture.ts';

test('a picture is never decoded larger than it is nor beyond the bounds, and keeps its shape', () => {
  const side = fc.integer({ min: 1, max: 30_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = decodeSize({ width, height });
      expect(size.width).toBeLessThanOrEqual(width);
      expect(size.height).toBeLessThanOrEqual(height);
      expect(Math.min(size.width, size.height)).toBeLessThanOrEqual(MAX_SHORT_SIDE_PX);
      expect(size.width * size.height).toBeLessThanOrEqual(MAX_DECODED_PIXELS * 1.01 + width + height);
      expect(Math.abs(size.width / size.height / (width / height) - 1)).toBeLessThan(
        1.5 / Math.min(size.width, size.height),
      );
    }),
  );
});

test('a long receipt keeps all its pixels; a 35 megapixel scan does not', () => {
  expect(decodeSize({ width: 443, height: 2_500 })).toEqual({ width: 443, height: 2_500 });
  expect(decodeSize({ width: 4_961, height: 7_016 })).toEqual({ width: 1_820, height: 2_574 });
});
