import type { Page } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';
import { loadModels } from '../ocr/models/models.ts';
import { frameOf } from '../ocr/page/frame.ts';
import type { RgbPicture } from '../ocr/picture.ts';
import { confidenceOf, recogniseLine } from '../ocr/read/recognise-line.ts';

/** What a look at one place read. */
export interface Look {
  readonly text: string;
  /** Chance that the text is right, 0 to 1. */
  readonly confidence: number;
}

/** How much higher than the word the second look is: other pixels fall on other digits. */
const TALLER = 1.15;
/** Paper beside the word on both sides, in heights of it. */
const BESIDE = 0.3;

/** Reads one word of a page again, by itself and at another scale. */
export async function lookAgain(
  picture: RgbPicture,
  { turned }: Pick<Page, 'turned'>,
  box: Box,
): Promise<Look> {
  const frame = frameOf(picture, turned);
  const { width, height } = frame.size;
  const high = (box.bottom - box.top) * height;
  const { glyphs } = await recogniseLine(await loadModels(), frame, {
    x: ((box.left + box.right) / 2) * width,
    y: ((box.top + box.bottom) / 2) * height,
    width: (box.right - box.left) * width + 2 * BESIDE * high,
    height: TALLER * high,
    angle: 0,
  });
  return { text: glyphs.map(({ text }) => text).join(''), confidence: confidenceOf(glyphs) };
}
