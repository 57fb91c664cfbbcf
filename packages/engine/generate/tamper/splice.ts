import sharp from 'sharp';

import { grown } from '../../forensics/image/region.ts';
import type { RgbPicture } from '../../ocr/picture.ts';
import { copyOf, cutOut, paste } from './canvas.ts';
import { ERASE_MODES, erase } from './erase.ts';
import { type Recipe, valuesOf } from './recipe.ts';

/** Pastes a value that was cut out of another paper over one of this paper, scaled to its height. */
export const splice: Recipe = async ({ paper, donor, random }) => {
  const values = valuesOf(paper);
  const offers = valuesOf(donor);
  if (values.length === 0 || offers.length === 0) return null;
  const { region } = random.pick(values);
  const offer = random.pick(offers).region;
  const picture = copyOf(paper.picture);
  const scale = (region.bottom - region.top) / (offer.bottom - offer.top);
  const piece = await scaled(cutOut(donor.picture, offer), scale);
  erase(picture, grown(region, 1, picture), { mode: random.pick(ERASE_MODES), random });
  const mode = random.pick(['hard', 'darken'] as const);
  const left = Math.max(0, region.right - piece.width);
  paste(picture, piece, { left, top: region.top, mode });
  return { picture, regions: [{ ...region, left: Math.min(left, region.left) }] };
};

async function scaled({ data, width, height }: RgbPicture, scale: number): Promise<RgbPicture> {
  const made = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)), { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(made.data), width: made.info.width, height: made.info.height };
}
