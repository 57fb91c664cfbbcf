import type { PreviewFacts } from '@vouch/core/document/picture-file.ts';

import type { Size } from '../../../ocr/picture.ts';
import { openPicture } from '../../../open/image/image-library.ts';
import { turnBox } from '../../../open/turn-box.ts';
import type { Luma } from '../luma.ts';
import { TURN_OF } from '../orientation.ts';
import { comparePreviews } from './compare-previews.ts';

/** Sides of previews that are looked at, pixels: cameras make 160 × 120. */
const LEAST_SIDE = 48;
const MOST_SIDE = 640;
/** Bars that fill a preview up to 4 : 3 are darker than this. */
const BAR_LEVEL = 24;
/** Rounding of sides: previews that differ more in shape show another cut. */
const SHAPE_SLACK = 0.03;

/** A picture file with the preview that its EXIF holds. */
export interface PictureWithPreview {
  readonly bytes: Uint8Array;
  readonly preview: Uint8Array;
  /** Size as stored, before it is turned for showing. */
  readonly stored: Size;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
}

/** Compares the preview with the picture; `null` where it can't be read or is too small or large for a preview. */
export async function readPreview(source: PictureWithPreview): Promise<PreviewFacts | null> {
  const { width, height } = await openPicture(source.preview)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE) return null;
  const preview = await lumaOf(source.preview, { width, height });
  if (preview === null) return null;
  const filled = withoutBars(preview, source.stored);
  if (filled === null) return { width, height, state: 'unlike', box: null };
  const picture = await lumaOf(source.bytes, filled);
  if (picture === null) return null;
  const { state, box } = comparePreviews(filled, picture);
  const turned = TURN_OF.get(source.orientation);
  return { width, height, state, box: box && (turned === undefined ? null : turnBox(box, turned)) };
}

/** The brightness of a picture as it is stored, at a size; `null` where it can't be decoded. */
async function lumaOf(bytes: Uint8Array, { width, height }: Size): Promise<Luma | null> {
  const levels = await openPicture(bytes)
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer()
    .catch(() => null);
  return levels?.length === width * height ? { width, height, levels } : null;
}

/** The part of a preview that has the picture's shape, without dark bars on two sides; `null` where its shape is another. */
function withoutBars(preview: Luma, picture: Size): Luma | null {
  const shape = picture.width / picture.height;
  const own = preview.width / preview.height;
  if (Math.abs(Math.log(shape / own)) < SHAPE_SLACK) return preview;
  const width = Math.min(preview.width, Math.round(preview.height * shape));
  const height = Math.min(preview.height, Math.round(preview.width / shape));
  const left = (preview.width - width) >> 1;
  const top = (preview.height - height) >> 1;
  const inside = { width, height, levels: new Uint8Array(width * height) };
  let [bars, sum] = [0, 0];
  for (const [at, level] of preview.levels.entries()) {
    const [x, y] = [(at % preview.width) - left, Math.floor(at / preview.width) - top];
    if (x >= 0 && y >= 0 && x < width && y < height) inside.levels[y * width + x] = level;
    else {
      bars += 1;
      sum += level;
    }
  }
  return bars > 0 && sum / bars < BAR_LEVEL && Math.min(width, height) >= LEAST_SIDE / 2 ? inside : null;
}
