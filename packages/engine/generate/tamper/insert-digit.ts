import { glyphsOf } from '../../forensics/image/glyphs.ts';
import { inkMaskOf } from '../../forensics/image/ink-mask.ts';
import { toLuma } from '../../forensics/image/luma.ts';
import { grown, type Region } from '../../forensics/image/region.ts';
import { copyOf, cutOut, paste } from './canvas.ts';
import { type Recipe, valuesOf } from './recipe.ts';

/** Space between the new digit and the value, as a share of the digit's width. */
const GAP = 0.22;

/** Puts one more digit, copied from the value itself or from another, before a value: 12.50 becomes 312.50. */
export const insertDigit: Recipe = async ({ paper, random }) => {
  const luma = toLuma(paper.picture);
  const values = valuesOf(paper).flatMap((value) => {
    const mask = inkMaskOf(luma, value.region);
    const glyphs = mask === null ? [] : glyphsOf(mask);
    return mask === null || glyphs.length < 3 ? [] : [{ value, region: mask.region, glyphs }];
  });
  const offers = values.flatMap(({ glyphs }) => glyphs);
  for (const { value, region, glyphs } of random.shuffle(values)) {
    const [first] = glyphs;
    if (first === undefined) continue;
    const height = first.bottom - first.top;
    const fitting = offers.filter(
      (offer) => Math.abs(offer.bottom - offer.top - height) <= 1 && offer.right - offer.left > height * 0.35,
    );
    if (fitting.length === 0) continue;
    const source = random.pick(fitting);
    const width = source.right - source.left;
    const left = first.left - Math.round(width * (1 + GAP));
    const target: Region = { ...region, left: left - 1, right: first.left };
    if (left < 2 || isPrinted(paper.words, target)) continue;
    const picture = copyOf(paper.picture);
    const piece = cutOut(paper.picture, grown(source, 1, picture));
    const mode = random.pick(['hard', 'darken'] as const);
    paste(picture, piece, { left: left - 1, top: first.bottom - (source.bottom - source.top) - 1, mode });
    const longer = { ...value, region: { ...value.region, left: target.left } };
    const words = paper.words.map((word) => (word === value ? longer : word));
    return { picture, regions: [target], words };
  }
  return null;
};

function isPrinted(words: readonly { readonly region: Region }[], { left, right, top, bottom }: Region) {
  return words.some(
    ({ region }) =>
      region.right > left && region.left < right - 2 && region.bottom > top + 2 && region.top < bottom - 2,
  );
}
