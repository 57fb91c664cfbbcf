import { describe, expect, it } from 'vitest';

import { createRandom } from '../random.ts';
import { cutOut } from './canvas.ts';
import { type PaperKind, paperPicture } from './paper-picture.ts';
import { RECIPES, type RecipeId } from './registry.ts';

describe('recipes for forged pictures', () => {
  const recipes = Object.keys(RECIPES) as RecipeId[];

  it.each(recipes.flatMap((id) => (['receipt', 'invoice'] as const).map((kind) => [id, kind] as const)))(
    '%s changes the picture of the %s in its regions and nowhere else',
    async (id: RecipeId, kind: PaperKind) => {
      const random = createRandom(`test ${id}`);
      const paper = await paperPicture(kind, 11, random.fork('print'));
      const before = Uint8Array.from(paper.picture.data);
      const tampered = await RECIPES[id]({ paper, donor: paper, random: random.fork('edit') });
      expect(Buffer.from(paper.picture.data).equals(before)).toBe(true);
      expect(tampered).not.toBeNull();
      if (tampered === null) return;
      expect(tampered.regions.length).toBeGreaterThan(0);
      const { picture, regions } = tampered;
      expect(
        regions.some(
          (region) => !Buffer.from(cutOut(picture, region).data).equals(cutOut(paper.picture, region).data),
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
