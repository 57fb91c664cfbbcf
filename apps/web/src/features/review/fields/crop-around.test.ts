import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cropAround } from './crop-around.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('keeps every place inside its close-up, and the close-up on the page', () => {
  fc.assert(
    fc.property(fc.tuple(share, share, share, share), ([a, b, c, d]) => {
      const box = {
        left: Math.min(a, b),
        right: Math.max(a, b),
        top: Math.min(c, d),
        bottom: Math.max(c, d),
      };
      const page = { width: 595, height: 842 };
      const crop = cropAround(box, page);
      const slack = 1e-6;
      expect(crop.x).toBeGreaterThanOrEqual(-slack);
      expect(crop.y).toBeGreaterThanOrEqual(-slack);
      expect(crop.x + crop.width).toBeLessThanOrEqual(page.width + slack);
      expect(crop.y + crop.height).toBeLessThanOrEqual(page.height + slack);
      expect(crop.x).toBeLessThanOrEqual(box.left * page.width + slack);
      expect(crop.x + crop.width).toBeGreaterThanOrEqual(box.right * page.width - slack);
    }),
  );
});
