import sharp, { type Sharp } from 'sharp';

import type { Region } from '../../forensics/image/region.ts';
import type { RgbPicture } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';
import { turnBox } from '../raster/turn-box.ts';

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
const CHANGES = ['none', 'none', 'none', 'none', 'crop', 'levels', 'sharpen', 'turn'] as const;
/** Most degrees by which a sheet lies aslant in a scanner. */
const MOST_TURN = 0.9;

/** A saved picture and where parts of the original went. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly saving: (typeof SAVINGS)[number];
  readonly change: (typeof CHANGES)[number];
  /** Where a region of the original lies on the saved picture. */
  readonly toSaved: (region: Region) => Region;
}

/** Saves a picture by lot, with a harmless change now and then. */
export async function saveAgain(picture: RgbPicture, random: Random): Promise<Saved> {
  const change = random.pick(CHANGES);
  const saving = random.pick(SAVINGS);
  const { image, toSaved } = await changed(picture, change, random);
  const bytes = await encode(await image.png({ compressionLevel: 1 }).toBuffer(), saving);
  return { bytes, mediaType: saving === 'png' ? 'image/png' : 'image/jpeg', saving, change, toSaved };
}

type Changed = { readonly image: Sharp } & Pick<Saved, 'toSaved'>;

async function changed(picture: RgbPicture, change: Saved['change'], random: Random): Promise<Changed> {
  const image = rawImage(picture);
  const stay = (region: Region) => region;
  if (change === 'crop') return cropped(picture, random);
  if (change === 'turn') return await turned(picture, random);
  if (change === 'levels') return { image: image.linear(1.06, random.int(-8, 8)), toSaved: stay };
  if (change === 'sharpen') return { image: image.sharpen({ sigma: 0.8 }), toSaved: stay };
  return { image, toSaved: stay };
}

function cropped(picture: RgbPicture, random: Random): Changed {
  const [left, top] = [random.int(1, 12), random.int(1, 12)];
  const [width, height] = [picture.width - left, picture.height - top];
  return {
    image: rawImage(picture).extract({ left, top, width, height }),
    toSaved: (region) => ({
      left: Math.max(0, region.left - left),
      right: Math.max(0, region.right - left),
      top: Math.max(0, region.top - top),
      bottom: Math.max(0, region.bottom - top),
    }),
  };
}

async function turned(picture: RgbPicture, random: Random): Promise<Changed> {
  const degrees = (random.next() * 2 - 1) * MOST_TURN;
  const { data, info } = await rawImage(picture)
    .rotate(degrees, { background: '#f4f4f2' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const to = { width: info.width, height: info.height };
  return {
    image: rawImage({ data, ...to }),
    toSaved: ({ left, top, right, bottom }) => {
      const { width, height } = picture;
      const box = { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
      const there = turnBox(box, { from: picture, to, degrees });
      return {
        left: Math.floor(there.left * to.width),
        top: Math.floor(there.top * to.height),
        right: Math.ceil(there.right * to.width),
        bottom: Math.ceil(there.bottom * to.height),
      };
    },
  };
}

/** A picture saved as JPEG and read again: what a scanner hands over. */
export async function asScanned(picture: RgbPicture, quality: number): Promise<RgbPicture> {
  const jpeg = await rawImage(picture).jpeg({ quality }).toBuffer();
  const data = await sharp(jpeg).removeAlpha().raw().toBuffer();
  return { ...picture, data: new Uint8Array(data) };
}

function rawImage({ data, width, height }: RgbPicture): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
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
