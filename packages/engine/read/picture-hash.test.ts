import { hashDistance } from '@vouch/core/likeness/hash-bits.ts';
import { expect, test } from 'vitest';

import { pictureHashOf } from './picture-hash.ts';

/** How a page is taken. */
interface Shot {
  readonly width: number;
  readonly degrees?: number;
  /** Share of the page that is cut off on every side. */
  readonly crop?: number;
  /** Added to every pixel's brightness, more to the right. */
  readonly light?: number;
}

/** Lines of "words" on white paper, other ones for every seed, as a camera might take them. */
function shot(seed: number, { width, degrees = 0, crop = 0, light = 0 }: Shot) {
  const height = Math.round(width * 1.4);
  const data = new Uint8Array(width * height * 3);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [x / width - 0.5, (y / height - 0.5) * 1.4];
      const scale = 1 - 2 * crop;
      const isInk = inkAt(seed, (u * cos + v * sin) * scale + 0.5, ((v * cos - u * sin) / 1.4) * scale + 0.5);
      const value = Math.max(0, Math.min(255, (isInk ? 40 : 220) + light * (x / width)));
      data.fill(value, (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  return { data, width, height };
}

/** Writing stands within margins; whether there is a word depends on the seed. */
function inkAt(seed: number, u: number, v: number): boolean {
  if (u < 0.12 || u > 0.88 || v < 0.1 || v > 0.9) return false;
  const [row, column] = [Math.floor(v * 40), Math.floor(u * 14)];
  if (v * 40 - row > 0.5) return false;
  const word = Math.imul(row * 31 + column + seed * 7919, 0x9e3779b1) >>> 0;
  return word / 2 ** 32 < (row % 7 === seed % 5 ? 0.9 : 0.35);
}

const distance = (a: ReturnType<typeof shot>, b: typeof a) =>
  hashDistance(pictureHashOf(a), pictureHashOf(b));
const page = shot(1, { width: 320 });

test.each([
  ['smaller', { width: 260 }],
  ['turned by two degrees', { width: 320, degrees: 2 }],
  ['cropped to its writing', { width: 320, crop: 0.06 }],
  ['in other light', { width: 320, light: -60 }],
  ['all of it at once', { width: 300, degrees: -1.5, crop: 0.03, light: 25 }],
])('the same page %s has nearly the same hash', (_name, how) => {
  expect(distance(page, shot(1, how))).toBeLessThanOrEqual(10);
});

test('other pages have other hashes', () => {
  for (const seed of [2, 3, 4, 5]) expect(distance(page, shot(seed, { width: 320 }))).toBeGreaterThan(12);
});

test('hashes are those of earlier versions, which are stored', () => {
  expect(pictureHashOf(page)).toBe('94f958cdc9b56485');
});

test('a blank picture has no hash, as it would equal every other blank one', () => {
  const blank = { data: new Uint8Array(90 * 90 * 3).fill(255), width: 90, height: 90 };
  expect(pictureHashOf(blank)).toBeNull();
  expect(pictureHashOf({ data: new Uint8Array(3), width: 1, height: 1 })).toBeNull();
});
