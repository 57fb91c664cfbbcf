import { inkMaskOf } from '../../forensics/image/ink-mask.ts';
import { toLuma } from '../../forensics/image/luma.ts';
import { grown } from '../../forensics/image/region.ts';
import type { Random } from '../random.ts';
import { copyOf, paste } from './canvas.ts';
import { ERASE_MODES, erase } from './erase.ts';
import { levelAt, otherNumber, type Recipe, valuesOf } from './recipe.ts';
import { TYPEFACES, typeText } from './type-text.ts';

/** Erases a value and types another one in a typeface that looks alike. */
export const retype: Recipe = async ({ paper, random }) => {
  const values = valuesOf(paper);
  if (values.length === 0) return null;
  const word = random.pick(values);
  const picture = copyOf(paper.picture);
  const mask = inkMaskOf(toLuma(picture), word.region);
  if (mask === null) return null;
  const region = mask.region;
  const piece = await typeText({
    text: otherNumber(word.text, random),
    typeface: random.pick(TYPEFACES),
    heightPx: (region.bottom - region.top - 4) * (0.95 + random.next() * 0.12),
    ink: levelAt(picture, region, 0.06),
    paper: levelAt(picture, region, 0.8),
    blur: 0.3 + random.next() * 0.7,
    stretch: random.chance(0.5) ? 0.86 + random.next() * 0.28 : 1,
  });
  if (random.chance(0.5)) addGrain(piece.data, 1 + random.next() * 4, random);
  erase(picture, grown(region, 1, picture), { mode: random.pick(ERASE_MODES), random });
  const left = random.chance(0.5) ? region.left : region.right - piece.width;
  const mode = random.chance(0.5) ? 'darken' : 'hard';
  paste(picture, piece, { left, top: region.top, mode });
  const right = Math.max(region.right, left + piece.width);
  return { picture, regions: [{ ...region, left: Math.min(region.left, left), right }] };
};

/** Grey noise, equal in all channels. */
function addGrain(data: Uint8Array, reach: number, random: Random): void {
  for (let at = 0; at < data.length; at += 3) {
    const level = (data[at] ?? 0) + (random.next() + random.next() - 1) * reach * 2;
    data.fill(Math.max(0, Math.min(255, Math.round(level))), at, at + 3);
  }
}
