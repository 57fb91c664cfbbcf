import type { Word } from '@vouch/core/document/document.ts';
import sharp from 'sharp';
import { expect, it } from 'vitest';

import { type PaperPlan, paperSurface } from '../../../generate/camera/paper-surface.ts';
import { photograph } from '../../../generate/camera/photograph.ts';
import { screenSurface } from '../../../generate/camera/screen-surface.ts';
import type { Surface } from '../../../generate/camera/surface.ts';
import { createRandom } from '../../../generate/random.ts';
import type { Homography } from '../../../ocr/geometry/homography.ts';
import type { RgbPicture } from '../../../ocr/picture.ts';
import { findScreenGrid } from './find-screen-grid.ts';

const SIDE = 400;
const PLAIN: PaperPlan = { grain: 0.02, laid: 0, dots: 700, turn: Math.PI / 4, tint: 0, table: 'weave' };
const PANEL = { order: [0, 1, 2], stripe: 0.85, height: 0.85 } as const;

it.each([1.6, 3.4])(
  'finds the grid of a screen whose pixels are %d of the photo wide, near words only',
  async (pitch) => {
    const picture = await taken(screenSurface(linedPage(pitch), PANEL), pitch);
    const grid = findScreenGrid(picture, WORDS);
    expect(grid?.share).toBeGreaterThanOrEqual(0.5);
    expect(grid?.box.right).toBeLessThanOrEqual(1);
    expect(findScreenGrid(picture, [])).toBeNull();
  },
);

it.each([
  ['plain paper', PLAIN],
  ['laid paper', { ...PLAIN, laid: 0.03 }],
])('finds none on %s on a woven cloth, by the same camera', async (_name, paper) => {
  const surface = paperSurface(linedPage(2.7), paper, createRandom('fibres'));
  expect(findScreenGrid(await taken(surface, 2.7), WORDS)).toBeNull();
});

const ROWS = [0.12, 0.28, 0.44, 0.6, 0.76];
const WORDS: readonly Word[] = ROWS.map((top, line) => ({
  text: '84.75',
  line,
  confidence: 1,
  box: { left: 0.05, right: 0.9, top, bottom: top + 0.06 },
}));

/** White with a black bar for each word. */
function linedPage(pitch: number): RgbPicture {
  const side = Math.ceil(SIDE / pitch) + 1;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (const { box } of WORDS) {
    for (let y = Math.round((box.top + 0.02) * side); y < (box.bottom - 0.02) * side; y += 1) {
      data.fill(
        0,
        (y * side + Math.round(box.left * side)) * 3,
        (y * side + Math.round(box.right * side)) * 3,
      );
    }
  }
  return { data, width: side, height: side };
}

async function taken(surface: Surface, pitch: number): Promise<RgbPicture> {
  const [cos, sin] = [Math.cos(0.05) / pitch, Math.sin(0.05) / pitch];
  const toSurface: Homography = [cos, sin, 0, -sin, cos, 0.05 * (SIDE / pitch), 0, 0, 1];
  const bytes = await photograph(
    surface,
    {
      size: { width: SIDE, height: SIDE },
      toSurface,
      blur: 1.3,
      grain: 0.01,
      shadow: 0.2,
      sharpen: 0.5,
      shrink: 1,
      quality: 85,
    },
    createRandom('noise'),
  );
  const data = await sharp(bytes).raw().toBuffer();
  return { data: new Uint8Array(data), width: SIDE, height: SIDE };
}
