import sharp from 'sharp';
import { expect, it } from 'vitest';

import { createRandom } from '../../generate/random.ts';
import { asScanned } from '../../generate/tamper/save-again.ts';
import type { RgbPicture } from '../../ocr/picture.ts';
import { blockSteps } from './block-dct.ts';
import { toLuma } from './luma.ts';
import { regionFit } from './region-fit.ts';
import { savingHistory } from './saving-history.ts';

const SIDE = 512;
const EDITED = { left: 200, top: 200, right: 264, bottom: 264 };
const FINE = Array.from({ length: 64 }, () => 2);

/** Soft blobs of ink: something for coefficients of all frequencies to tell. */
async function inky(seed: string): Promise<RgbPicture> {
  const random = createRandom(seed);
  const noise = Uint8Array.from({ length: SIDE * SIDE }, () => random.int(0, 255));
  const raw = { width: SIDE, height: SIDE, channels: 1 } as const;
  const grey = await sharp(noise, { raw }).blur(0.8).toColourspace('b-w').raw().toBuffer();
  const data = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, at) => grey[Math.floor(at / 3)] ?? 0);
  return { data, width: SIDE, height: SIDE };
}

function paste(target: RgbPicture, source: RgbPicture): void {
  for (let y = EDITED.top; y < EDITED.bottom; y += 1) {
    const [from, to] = [(y * SIDE + EDITED.left) * 3, (y * SIDE + EDITED.right) * 3];
    target.data.set(source.data.subarray(from, to), from);
  }
}

it('sees that a region does not share the earlier saving of the rest', async () => {
  const saved = await asScanned(await inky('page'), 70);
  paste(saved, await inky('patch'));
  const history = savingHistory(blockSteps(toLuma(saved), FINE));
  const untouched = regionFit({ left: 40, top: 40, right: 104, bottom: 104 }, history);
  expect(untouched.fit).toBeGreaterThan(1);
  expect(regionFit(EDITED, history).fit).toBeLessThan(0);
});

it('has nothing to tell on a picture that was never saved before', async () => {
  const history = savingHistory(blockSteps(toLuma(await inky('fresh')), FINE));
  expect(Math.abs(regionFit(EDITED, history).fit)).toBeLessThan(1);
});

it('gives no figure for a region outside the picture or without any ink', () => {
  const blank = { width: 64, height: 64, levels: new Uint8Array(64 * 64).fill(255) };
  const history = savingHistory(blockSteps(blank, FINE));
  expect(regionFit({ left: 0, top: 0, right: 40, bottom: 20 }, history)).toEqual({
    fit: Number.NaN,
    lowestFit: Number.NaN,
  });
  expect(regionFit({ left: 900, top: 900, right: 940, bottom: 920 }, history).fit).toBeNaN();
});
