import type { Page, Word } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';
import sharp from 'sharp';
import { crop } from '../ocr/page/crop.ts';
import { turnPicture } from '../ocr/page/turn-picture.ts';
import type { RgbPicture } from '../ocr/picture.ts';

/** How much larger the second look is: other pixels fall on other digits. */
const ENLARGED = 2;
/** Paper around the place, in heights of it: recognition wants a margin. */
const MARGIN = 1;

/** Reads one place of a page again, alone and enlarged. */
export async function lookAgain(
  picture: RgbPicture,
  { turned }: Pick<Page, 'turned'>,
  box: Box,
): Promise<readonly Word[]> {
  const upright = turnPicture(picture, turned);
  const height = box.bottom - box.top;
  const width = (height * upright.height) / upright.width;
  const around: Box = {
    left: Math.max(0, box.left - width * MARGIN),
    right: Math.min(1, box.right + width * MARGIN),
    top: Math.max(0, box.top - height * MARGIN),
    bottom: Math.min(1, box.bottom + height * MARGIN),
  };
  const { recognizePage } = await import('../ocr/recognize.ts');
  return (await recognizePage(await enlarge(crop(upright, around)))).words;
}

async function enlarge({ data, width, height }: RgbPicture): Promise<RgbPicture> {
  const size = { width: width * ENLARGED, height: height * ENLARGED };
  const larger = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer();
  return { data: larger, ...size };
}
