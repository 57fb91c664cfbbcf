import type { Word } from '@vouch/core/document/document.ts';
import sharp from 'sharp';

import { type PaperPlan, paperSurface } from '../../../../generate/camera/paper-surface.ts';
import { photograph } from '../../../../generate/camera/photograph.ts';
import { screenSurface } from '../../../../generate/camera/screen-surface.ts';
import type { Surface } from '../../../../generate/camera/surface.ts';
import { createRandom } from '../../../../generate/random.ts';
import type { Homography } from '../../../../ocr/geometry/homography.ts';
import type { RgbPicture } from '../../../../ocr/picture.ts';

/** A small photo of a page with five black bars in place of words. */
export interface LinedPhoto {
  readonly bytes: Uint8Array;
  readonly picture: RgbPicture;
}

/** White paper on a woven cloth. */
export const PLAIN: PaperPlan = {
  grain: 0.02,
  laid: 0,
  dots: 700,
  turn: Math.PI / 4,
  tint: 0,
  table: 'weave',
};

/** The bars, where they stand on the photo. */
export const BARS: readonly Word[] = [0.12, 0.28, 0.44, 0.6, 0.76].map((top, line) => ({
  text: '84.75',
  line,
  confidence: 1,
  box: { left: 0.05, right: 0.9, top, bottom: top + 0.06 },
}));

const SIDE = 400;
/** Turn of the camera, radians. */
const TURN = 0.05;

/** The page on a screen with pixels so many pixels of the photo wide. */
export async function screenPhoto(pitch: number): Promise<LinedPhoto> {
  const panel = { order: [0, 1, 2], stripe: 0.85, height: 0.85 } as const;
  return await taken(screenSurface(linedPage(pitch), panel), pitch);
}

/** The page on paper, by the same camera. */
export async function paperPhoto(paper: PaperPlan): Promise<LinedPhoto> {
  const pitch = 2.7;
  return await taken(paperSurface(linedPage(pitch), paper, createRandom('fibres')), pitch);
}

function linedPage(pitch: number): RgbPicture {
  const side = Math.ceil(SIDE / pitch) + 1;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (const { box } of BARS) {
    const [left, right] = [Math.round(box.left * side), Math.round(box.right * side)];
    for (let y = Math.round((box.top + 0.02) * side); y < (box.bottom - 0.02) * side; y += 1) {
      data.fill(0, (y * side + left) * 3, (y * side + right) * 3);
    }
  }
  return { data, width: side, height: side };
}

async function taken(surface: Surface, pitch: number): Promise<LinedPhoto> {
  const size = { width: SIDE, height: SIDE };
  const [cos, sin] = [Math.cos(TURN) / pitch, Math.sin(TURN) / pitch];
  const toSurface: Homography = [cos, sin, 0, -sin, cos, (TURN * SIDE) / pitch, 0, 0, 1];
  const lens = { blur: 1.3, grain: 0.01, shadow: 0.2, sharpen: 0.5, shrink: 1, quality: 85 };
  const bytes = await photograph(surface, { size, toSurface, ...lens }, createRandom('noise'));
  const data = await sharp(bytes).raw().toBuffer();
  return { bytes, picture: { data: new Uint8Array(data), ...size } };
}
