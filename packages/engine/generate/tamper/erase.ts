import type { RgbPicture } from '../../ocr/picture.ts';
import type { Region } from '../../forensics/image/region.ts';
import type { Random } from '../random.ts';
import { cutOut, paste } from './canvas.ts';

/** How ink is removed. */
export type EraseMode = 'flat' | 'inpaint' | 'paper-patch';

/** Ways to remove ink. */
export const ERASE_MODES = ['flat', 'inpaint', 'paper-patch'] as const satisfies readonly EraseMode[];

/** Removes what is printed in a region, in place. */
export function erase(
  picture: RgbPicture,
  region: Region,
  how: { readonly mode: EraseMode; readonly random: Random },
): void {
  if (how.mode === 'paper-patch') coverWithPaper(picture, region, how.random);
  else if (how.mode === 'flat') fillFlat(picture, region);
  else inpaint(picture, region);
}

/** A pixel, or the nearest one of the picture. */
function levelNear(
  picture: RgbPicture,
  { x, y }: { readonly x: number; readonly y: number },
  channel: number,
): number {
  const column = Math.max(0, Math.min(picture.width - 1, x));
  const row = Math.max(0, Math.min(picture.height - 1, y));
  return picture.data[(row * picture.width + column) * 3 + channel] ?? 255;
}

/** One colour: the median of the region's frame. */
function fillFlat(picture: RgbPicture, region: Region): void {
  for (let channel = 0; channel < 3; channel += 1) {
    const frame: number[] = [];
    for (let x = region.left; x < region.right; x += 1) {
      for (const y of [region.top - 1, region.bottom]) frame.push(levelNear(picture, { x, y }, channel));
    }
    const level = frame.toSorted((a, b) => a - b)[frame.length >> 1] ?? 255;
    eachPixel(picture, region, (offset) => {
      picture.data[offset + channel] = level;
    });
  }
}

/** Colours from the four sides, weighted by nearness: smooth, without grain. */
function inpaint(picture: RgbPicture, region: Region): void {
  const source = { ...picture, data: Uint8Array.from(picture.data) };
  eachPixel(picture, region, (offset, x, y) => {
    const near = [
      { x: region.left - 1, y, far: x - region.left + 1 },
      { x: region.right, y, far: region.right - x },
      { x, y: region.top - 1, far: y - region.top + 1 },
      { x, y: region.bottom, far: region.bottom - y },
    ];
    for (let channel = 0; channel < 3; channel += 1) {
      let sum = 0;
      let weights = 0;
      for (const side of near) {
        sum += levelNear(source, side, channel) / side.far;
        weights += 1 / side.far;
      }
      picture.data[offset + channel] = Math.round(sum / weights);
    }
  });
}

const TRIES = 40;

/** A piece of the same picture that holds the least ink of some that are tried. */
function coverWithPaper(picture: RgbPicture, region: Region, random: Random): void {
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  let best = { left: region.left, top: region.top, spread: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const left = random.int(0, picture.width - width);
    const top = random.int(0, picture.height - height);
    const spread = spreadOf(picture, { left, top, right: left + width, bottom: top + height });
    if (spread < best.spread) best = { left, top, spread };
  }
  const patch = cutOut(picture, { ...best, right: best.left + width, bottom: best.top + height });
  paste(picture, patch, { left: region.left, top: region.top, mode: 'hard' });
}

function spreadOf(picture: RgbPicture, region: Region): number {
  let darkest = 255;
  let lightest = 0;
  eachPixel(picture, region, (offset) => {
    const level = picture.data[offset + 1] ?? 0;
    darkest = Math.min(darkest, level);
    lightest = Math.max(lightest, level);
  });
  return lightest - darkest;
}

function eachPixel(
  picture: RgbPicture,
  region: Region,
  visit: (offset: number, x: number, y: number) => void,
): void {
  for (let y = region.top; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1) visit((y * picture.width + x) * 3, x, y);
  }
}
