import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../host/host.ts';
import { openFile } from '../../../open/open.ts';
import { PDF_RECIPES, type PdfRecipeId } from './pdf-recipes.ts';
import { tamperedPdfPair, type TamperedPdfPair } from './tampered-pdf.ts';

const drawn = async (bytes: Uint8Array, page: number) => {
  const opened = await openFile({ bytes, fileName: 'a.pdf' }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(opened.error.code);
  const picture = await opened.value.pages.draw(page - 1, { for: 'viewing', widthPx: 900 });
  opened.value.pages.close();
  return picture;
};

async function firstPair(id: PdfRecipeId): Promise<TamperedPdfPair> {
  for (let seed = 1; seed < 12; seed += 1) {
    const pair = await tamperedPdfPair(seed, id);
    if (pair !== null) return pair;
  }
  throw new Error(`No invoice offers anything to ${id}.`);
}

describe('recipes for forged PDFs', () => {
  it.each(Object.keys(PDF_RECIPES) as PdfRecipeId[])(
    '%s changes what is seen at its place only',
    async (id) => {
      const { genuine, forged } = await firstPair(id);
      expect(genuine.change).toBeNull();
      expect(forged.change?.after).not.toBe(forged.change?.before);
      const { page = 1, box } = forged.change?.place ?? {};
      const [before, after] = [await drawn(genuine.bytes, page), await drawn(forged.bytes, page)];
      const changed = Array.from({ length: before.width * before.height }, (_, pixel) => pixel).filter(
        (pixel) => before.data[pixel * 3 + 1] !== after.data[pixel * 3 + 1],
      );
      expect(changed.length).toBeGreaterThan(3);
      const isInside = (pixel: number) => {
        const x = (pixel % before.width) / before.width;
        const y = Math.floor(pixel / before.width) / before.height;
        return (
          box !== undefined &&
          x > box.left - 0.08 &&
          x < box.right + 0.08 &&
          y > box.top - 0.012 &&
          y < box.bottom + 0.012
        );
      };
      expect(changed.filter((pixel) => !isInside(pixel))).toEqual([]);
    },
  );

  it('the same seed gives the same files', async () => {
    const [one, other] = [await firstPair('cover-box'), await firstPair('cover-box')];
    expect(Buffer.from(one.forged.bytes).equals(other.forged.bytes)).toBe(true);
    expect(Buffer.from(one.genuine.bytes).equals(other.genuine.bytes)).toBe(true);
  });

  it('a twin is saved like its forged brother: appended or anew', async () => {
    const revisions = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('%%EOF').length - 1;
    const appended = await firstPair('rewrite-appended');
    expect([revisions(appended.genuine.bytes), revisions(appended.forged.bytes)]).toEqual([2, 2]);
    const anew = await firstPair('rewrite');
    expect([revisions(anew.genuine.bytes), revisions(anew.forged.bytes)]).toEqual([1, 1]);
  });
});
