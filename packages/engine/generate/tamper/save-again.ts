import sharp from 'sharp';

import type { RgbPicture } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';

/** Ways in which a picture is saved for the last time; genuine and forged ones draw from the same. */
const SAVINGS = [
  'jpeg-75-420',
  'jpeg-85-420',
  'jpeg-90-444',
  'jpeg-95-444',
  'jpeg-90-then-80',
  'png',
] as const;
/** Harmless changes before the last saving. */
const CHANGES = ['none', 'none', 'none', 'none', 'crop', 'levels', 'sharpen'] as const;

/** A saved picture and where the upper left corner of the original went. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly saving: (typeof SAVINGS)[number];
  readonly change: (typeof CHANGES)[number];
  /** Pixels cut off at the left and at the top. */
  readonly cut: { readonly left: number; readonly top: number };
}

/** Saves a picture by lot, with a harmless change now and then. */
export async function saveAgain(picture: RgbPicture, random: Random): Promise<Saved> {
  const change = random.pick(CHANGES);
  const saving = random.pick(SAVINGS);
  const cut = change === 'crop' ? { left: random.int(1, 12), top: random.int(1, 12) } : { left: 0, top: 0 };
  const { width, height } = picture;
  let image = sharp(picture.data, { raw: { width, height, channels: 3 } });
  if (change === 'crop') image = image.extract({ ...cut, width: width - cut.left, height: height - cut.top });
  if (change === 'levels') image = image.linear(1.06, random.int(-8, 8));
  if (change === 'sharpen') image = image.sharpen({ sigma: 0.8 });
  const bytes = await encode(await image.png({ compressionLevel: 1 }).toBuffer(), saving);
  return { bytes, mediaType: saving === 'png' ? 'image/png' : 'image/jpeg', saving, change, cut };
}

/** A picture saved as JPEG and read again: what a scanner hands over. */
export async function asScanned(picture: RgbPicture, quality: number): Promise<RgbPicture> {
  const { width, height } = picture;
  const jpeg = await sharp(picture.data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer();
  const data = await sharp(jpeg).removeAlpha().raw().toBuffer();
  return { data: new Uint8Array(data), width, height };
}

async function encode(png: Buffer, saving: Saved['saving']): Promise<Uint8Array> {
  const image = sharp(png);
  if (saving === 'png') return image.png().toBuffer();
  if (saving === 'jpeg-75-420') return image.jpeg({ quality: 75 }).toBuffer();
  if (saving === 'jpeg-85-420') return image.jpeg({ quality: 85 }).toBuffer();
  if (saving === 'jpeg-90-then-80')
    return sharp(await image.jpeg({ quality: 90 }).toBuffer())
      .jpeg({ quality: 80 })
      .toBuffer();
  return image.jpeg({ quality: saving === 'jpeg-90-444' ? 90 : 95, chromaSubsampling: '4:4:4' }).toBuffer();
}
