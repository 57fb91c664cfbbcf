import sharp from 'sharp';

import { grown } from '../../forensics/image/region.ts';
import { copyOf, cutOut, paste } from './canvas.ts';
import { type Recipe, valuesOf } from './recipe.ts';

/** Makes a value, or one end of it, hard to read: smeared as by a wet finger. */
export const smudge: Recipe = async ({ paper, random }) => {
  const values = valuesOf(paper);
  if (values.length === 0) return null;
  const { region } = random.pick(values);
  const middle = Math.round((region.left + region.right) / 2);
  const part = random.pick([region, { ...region, left: middle }, { ...region, right: middle }]);
  const picture = copyOf(paper.picture);
  const target = grown(part, 1, picture);
  const { data, width, height } = cutOut(picture, target);
  const smeared = await sharp(data, { raw: { width, height, channels: 3 } })
    .blur(0.9 + random.next() * 1.2)
    .raw()
    .toBuffer();
  paste(
    picture,
    { data: new Uint8Array(smeared), width, height },
    { left: target.left, top: target.top, mode: 'hard' },
  );
  return { picture, regions: [target] };
};
