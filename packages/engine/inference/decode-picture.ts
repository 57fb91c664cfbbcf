import type { Box } from '@vouch/core/geometry/box.ts';
import sharp from 'sharp';

/** Pixels of a picture at most: models look at small ones. */
const MAX_PIXELS = 50_000_000;

/** A picture as bytes, three for each pixel: red, green, blue. */
export interface RgbPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** How a picture is made ready. */
export interface DecodeOptions {
  /** The part to take, in shares of the picture. */
  readonly crop?: Box | null;
  /** Size to stretch it to, whatever its shape. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Decodes a picture. Rejects for one that is damaged or too large. */
export async function decodePicture(
  bytes: Uint8Array,
  { crop = null, size }: DecodeOptions = {},
): Promise<RgbPicture> {
  let picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, pages: 1 });
  if (crop !== null) {
    const { width, height } = await picture.metadata();
    picture = picture.extract(toPixels(crop, width, height));
  }
  if (size !== undefined) picture = picture.resize({ ...size, fit: 'fill', kernel: 'linear' });
  const { data, info } = await picture
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: toRgb(data, info.channels), width: info.width, height: info.height };
}

function toPixels(crop: Box, width: number, height: number) {
  const left = Math.min(width - 1, Math.floor(crop.left * width));
  const top = Math.min(height - 1, Math.floor(crop.top * height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.ceil(crop.right * width) - left)),
    height: Math.max(1, Math.min(height - top, Math.ceil(crop.bottom * height) - top)),
  };
}

/** Grey pictures stay in one channel when they are decoded. */
function toRgb(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return data;
  const rgb = new Uint8Array((data.length / channels) * 3);
  for (let index = 0; index < rgb.length; index += 1) {
    const pixel = Math.floor(index / 3) * channels;
    rgb[index] = data[pixel + (channels < 3 ? 0 : index % 3)] ?? 0;
  }
  return rgb;
}
