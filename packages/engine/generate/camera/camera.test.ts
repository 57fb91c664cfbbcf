import { expect, it } from 'vitest';

import { createRandom } from '../random.ts';
import { colorOfSite, demosaic } from './demosaic.ts';
import { photograph } from './photograph.ts';
import { screenSurface } from './screen-surface.ts';

const LIGHT = [0.2, 0.5, 0.8] as const;

it('gives every pixel of an evenly coloured surface its colour, edges included', () => {
  const size = { width: 6, height: 5 };
  const sites = Float32Array.from({ length: 30 }, (_, at) => LIGHT[colorOfSite(at % 6, Math.floor(at / 6))]);
  const full = demosaic(sites, size);
  expect([...full].every((value, at) => Math.abs(value - (LIGHT[at % 3] ?? 0)) < 1e-6)).toBe(true);
});

it('shows white of a screen as 1 from afar, and its stripes from near', () => {
  const page = { data: new Uint8Array(20 * 20 * 3).fill(255), width: 20, height: 20 };
  const surface = screenSurface(page, { order: [0, 1, 2], stripe: 0.8, height: 0.9 });
  expect(surface.lightAt({ x: 10, y: 10, reach: 10 }, 1)).toBeCloseTo(1);
  const inRed = { x: 10 + 1 / 6, y: 10.5, reach: 0.1 };
  expect(surface.lightAt(inRed, 0)).toBeGreaterThan(1);
  expect(surface.lightAt(inRed, 2)).toBe(0);
});

it('takes the same photo from the same seed', async () => {
  const page = { data: new Uint8Array(20 * 20 * 3).fill(255), width: 20, height: 20 };
  const surface = screenSurface(page, { order: [0, 1, 2], stripe: 0.8, height: 0.9 });
  const camera = {
    size: { width: 40, height: 40 },
    toSurface: [0.5, 0, 0, 0, 0.5, 0, 0, 0, 1],
    blur: 1,
    grain: 0.02,
    shadow: 0,
    sharpen: 0,
    shrink: 1,
    quality: 90,
  } as const;
  const photo = async (seed: string) => Buffer.from(await photograph(surface, camera, createRandom(seed)));
  expect((await photo('a')).equals(await photo('a'))).toBe(true);
  expect((await photo('a')).equals(await photo('b'))).toBe(false);
});
