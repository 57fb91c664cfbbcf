import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Models } from '../models/models.ts';
import type { Frame } from '../page/frame.ts';
import { STEP_PX } from './ctc.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import { inkGapsOf } from './ink-gaps.ts';
import { LINE_HEIGHT_PX, linePicture } from './line-picture.ts';

const MIN_WIDTH_PX = 16;
const MAX_WIDTH_PX = 3_200;

/** The text of one area, with the place of each character as a share (0 to 1) of the area's width. */
export interface RecognisedLine {
  readonly rect: OrientedRect;
  readonly glyphs: readonly Glyph[];
  /** Width of one step as a share of the area's width. */
  readonly stepShare: number;
}

/** Reads one area of text. */
export async function recogniseLine(
  models: Models,
  frame: Frame,
  rect: OrientedRect,
): Promise<RecognisedLine> {
  const wanted = Math.ceil((LINE_HEIGHT_PX * rect.width) / rect.height);
  const width = Math.max(MIN_WIDTH_PX, Math.min(MAX_WIDTH_PX, wanted));
  const stride = Math.ceil(width / STEP_PX) * STEP_PX;
  const picture = linePicture(frame, { rect, width, stride });
  const output = await models.recognition(picture);
  const glyphs = glyphsOf(output, models.alphabet, inkGapsOf(picture));
  return { rect, glyphs, stepShare: STEP_PX / width };
}

/** Mean probability of the characters without spaces, 0 to 1; 0 for no text. */
export function confidenceOf(glyphs: readonly Glyph[]): number {
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '');
  if (inked.length === 0) return 0;
  return inked.reduce((sum, glyph) => sum + glyph.probability, 0) / inked.length;
}
