import type { Page } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';
import { loadModels } from '../ocr/models/models.ts';
import { frameOf } from '../ocr/page/frame.ts';
import type { RgbPicture } from '../ocr/picture.ts';
import { recogniseLine } from '../ocr/read/recognise-line.ts';

/** What a look at one place read. */
export interface Look {
  readonly text: string;
  /** Probability of the digit that was read most unsurely, 0 to 1; 1 without digits. */
  readonly weakestDigit: number;
}

/**
 * How each further look cuts the word out: how much higher than the word, and with how much paper on both sides, in heights of it. At other
 * scales other pixels fall on other digits, and a digit that is only guessed becomes another one, or unsure.
 */
const CUTS = [
  { taller: 1.15, beside: 0.3 },
  { taller: 0.9, beside: 0.1 },
] as const;

/** Reads one word of a page again, by itself and at other scales. */
export async function lookAgain(
  picture: RgbPicture,
  { turned }: Pick<Page, 'turned'>,
  box: Box,
): Promise<readonly Look[]> {
  const models = await loadModels();
  const frame = frameOf(picture, turned);
  const { width, height } = frame.size;
  const high = (box.bottom - box.top) * height;
  const looks: Look[] = [];
  for (const { taller, beside } of CUTS) {
    const { glyphs } = await recogniseLine(models, frame, {
      x: ((box.left + box.right) / 2) * width,
      y: ((box.top + box.bottom) / 2) * height,
      width: (box.right - box.left) * width + 2 * beside * high,
      height: taller * high,
      angle: 0,
    });
    const digits = glyphs.filter(({ text }) => /\d/.test(text));
    looks.push({
      text: glyphs.map(({ text }) => text).join(''),
      weakestDigit: Math.min(1, ...digits.map(({ probability }) => probability)),
    });
  }
  return looks;
}
