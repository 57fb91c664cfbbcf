import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ownRowsOf, STRIP_OVERLAP_PX, stripsOf } from './probability-map.ts';

const heights = fc.integer({ min: 1, max: 20_000 });
const limits = fc.integer({ min: 640, max: 2_000 });

test('strips are no taller than allowed, overlap, and their own rows cover each row of the page once', () => {
  fc.assert(
    fc.property(heights, limits, (height, limit) => {
      const strips = stripsOf(height, limit);
      let next = 0;
      for (const [index, strip] of strips.entries()) {
        expect(strip.bottom - strip.top).toBeLessThanOrEqual(limit + 1);
        const own = ownRowsOf(strips, index);
        expect(own.top).toBe(next);
        expect(own.top).toBeGreaterThanOrEqual(strip.top);
        expect(own.bottom).toBeLessThanOrEqual(strip.bottom);
        if (index > 0) expect(own.top - strip.top).toBeGreaterThanOrEqual(STRIP_OVERLAP_PX / 2 - 1);
        next = own.bottom;
      }
      expect(next).toBe(height);
    }),
  );
});
