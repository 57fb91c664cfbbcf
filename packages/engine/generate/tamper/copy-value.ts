import { grown } from '../../forensics/image/region.ts';
import { copyOf, cutOut, paste } from './canvas.ts';
import { ERASE_MODES, erase } from './erase.ts';
import { type Recipe, valuesOf } from './recipe.ts';

/** Heights that pass for one type size, as a share. */
const HEIGHT_SLACK = 0.12;

/** Overwrites a value with another one of the same paper, right edge on right edge. */
export const copyValue: Recipe = async ({ paper, random }) => {
  const values = valuesOf(paper);
  const pairs = values.flatMap((target) =>
    values
      .filter((source) => source.text !== target.text && areOfOneSize(source.region, target.region))
      .map((source) => ({ source: source.region, target: target.region })),
  );
  if (pairs.length === 0) return null;
  const { source, target } = random.pick(pairs);
  const picture = copyOf(paper.picture);
  erase(picture, grown(target, 1, picture), { mode: random.pick(ERASE_MODES), random });
  const left = Math.max(0, target.right - (source.right - source.left));
  const mode = random.pick(['hard', 'darken'] as const);
  paste(picture, cutOut(paper.picture, source), { left, top: target.top, mode });
  return { picture, regions: [{ ...target, left: Math.min(left, target.left) }] };
};

interface Tall {
  readonly top: number;
  readonly bottom: number;
}

function areOfOneSize(a: Tall, b: Tall): boolean {
  const [one, other] = [a.bottom - a.top, b.bottom - b.top];
  return Math.abs(one - other) <= Math.min(one, other) * HEIGHT_SLACK;
}
