import { grown, type Region } from '../../forensics/image/region.ts';
import type { PaperPicture } from './paper-picture.ts';
import { copyOf, cutOut, paste } from './canvas.ts';
import { ERASE_MODES, erase } from './erase.ts';
import type { Recipe } from './recipe.ts';

/** Removes one printed line that holds a number. */
export const removeLine: Recipe = async ({ paper, random }) => {
  const lines = numberedLines(paper);
  if (lines.length === 0) return null;
  const region = random.pick(lines);
  const picture = copyOf(paper.picture);
  erase(picture, grown(region, 1, picture), { mode: random.pick(ERASE_MODES), random });
  return { picture, regions: [region] };
};

/** Overwrites one line with a copy of another line of its height. */
export const cloneLine: Recipe = async ({ paper, random }) => {
  const lines = numberedLines(paper);
  const pairs = lines.flatMap((target) =>
    lines
      .filter((source) => source !== target && isOneHeight(source, target))
      .map((source) => ({ source, target })),
  );
  if (pairs.length === 0) return null;
  const { source, target } = random.pick(pairs);
  const picture = copyOf(paper.picture);
  erase(picture, grown(target, 1, picture), { mode: random.pick(ERASE_MODES), random });
  const mode = random.pick(['hard', 'darken'] as const);
  paste(picture, cutOut(paper.picture, source), { left: source.left, top: target.top, mode });
  return { picture, regions: [{ ...target, left: source.left, right: source.right }] };
};

function isOneHeight(a: Region, b: Region): boolean {
  return Math.abs(a.bottom - a.top - (b.bottom - b.top)) <= 3;
}

function numberedLines({ words }: PaperPicture): readonly Region[] {
  const lines = Map.groupBy(words, ({ line }) => line);
  return [...lines.values()]
    .filter((line) => line.some(({ text }) => /\d[.,]\d\d/.test(text)))
    .map((line) => ({
      left: Math.min(...line.map(({ region }) => region.left)),
      right: Math.max(...line.map(({ region }) => region.right)),
      top: Math.min(...line.map(({ region }) => region.top)),
      bottom: Math.max(...line.map(({ region }) => region.bottom)),
    }))
    .filter((line) => line.bottom - line.top >= 9);
}
