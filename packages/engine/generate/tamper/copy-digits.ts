import { glyphsOf } from '../../forensics/image/glyphs.ts';
import { inkMaskOf } from '../../forensics/image/ink-mask.ts';
import { toLuma } from '../../forensics/image/luma.ts';
import { grown, type Region } from '../../forensics/image/region.ts';
import type { PaperPicture } from './paper-picture.ts';
import { copyOf, cutOut, paste } from './canvas.ts';
import { ERASE_MODES, erase } from './erase.ts';
import { type Recipe, valuesOf } from './recipe.ts';

/** Overwrites one or two digits of a value with digits that stand elsewhere on the same paper. */
export const copyDigits: Recipe = async ({ paper, random }) => {
  const glyphs = digitsOf(paper);
  const words = [...new Set(glyphs.map(({ word }) => word))];
  if (words.length < 2) return null;
  const word = random.pick(words);
  const picture = copyOf(paper.picture);
  const mode = random.pick(['hard', 'darken'] as const);
  const eraseMode = random.pick(ERASE_MODES);
  const regions: Region[] = [];
  const own = random.shuffle(glyphs.filter((glyph) => glyph.word === word)).slice(0, random.int(1, 2));
  for (const { region } of own) {
    const height = region.bottom - region.top;
    const others = glyphs.filter(
      (other) =>
        other.word !== word && Math.abs(other.region.bottom - other.region.top - height) <= height * 0.12,
    );
    if (others.length === 0) continue;
    const source = random.pick(others).region;
    const target = grown(region, 1, picture);
    erase(picture, target, { mode: eraseMode, random });
    const piece = cutOut(paper.picture, grown(source, 1, picture));
    paste(picture, piece, { left: target.left, top: region.bottom - (source.bottom - source.top) - 1, mode });
    regions.push(target);
  }
  return regions.length === 0 ? null : { picture, regions };
};

function digitsOf(paper: PaperPicture): readonly { readonly word: number; readonly region: Region }[] {
  const picture = toLuma(paper.picture);
  return valuesOf(paper).flatMap((value, word) => {
    const mask = inkMaskOf(picture, value.region);
    return mask === null ? [] : glyphsOf(mask).map((region) => ({ word, region }));
  });
}
