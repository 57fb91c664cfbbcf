import { describe, expect, it } from 'vitest';

import { createRandom } from '../random.ts';
import { cutOut } from './canvas.ts';
import { receiptPicture } from './receipt-picture.ts';
import { RECIPES, type RecipeId } from './registry.ts';

describe('recipes for forged pictures', () => {
  it.each(Object.keys(RECIPES) as RecipeId[])(
    '%s changes the picture in its regions and nowhere else',
    async (id) => {
      const random = createRandom(`test ${id}`);
      const receipt = await receiptPicture(11, random.fork('print'));
      const before = Uint8Array.from(receipt.picture.data);
      const tampered = await RECIPES[id]({ receipt, donor: receipt, random: random.fork('edit') });
      expect(receipt.picture.data).toEqual(before);
      expect(tampered).not.toBeNull();
      if (tampered === null) return;
      expect(tampered.regions.length).toBeGreaterThan(0);
      const { picture, regions } = tampered;
      expect(
        regions.some(
          (region) => !Buffer.from(cutOut(picture, region).data).equals(cutOut(receipt.picture, region).data),
        ),
      ).toBe(true);
      const inside = (pixel: number) =>
        regions.some(({ left, top, right, bottom }) => {
          const [x, y] = [pixel % picture.width, Math.floor(pixel / picture.width)];
          return x >= left - 4 && x < right + 4 && y >= top - 4 && y < bottom + 4;
        });
      const strays = picture.data.findIndex(
        (level, at) => level !== before[at] && !inside(Math.floor(at / 3)),
      );
      expect(strays).toBe(-1);
    },
  );
});
