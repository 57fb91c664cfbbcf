import { expect, test } from 'vitest';

import type { Network } from '../models/network.ts';
import type { RgbPicture } from '../picture.ts';
import { findText } from './find-text.ts';

/** A detector that calls every pixel as likely as it is red, and keeps the shapes it was asked. */
function redDetector(shapes: (readonly number[])[]): Network {
  return ({ data, shape }) => {
    shapes.push(shape);
    const plane = data.length / 3;
    return Promise.resolve({ data: data.slice(plane * 2).map((red) => red * 0.225 + 0.406), shape });
  };
}

function stripes(width: number, height: number): RgbPicture {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) data.fill((y * 7) % 256, y * width * 3, (y + 1) * width * 3);
  return { data, width, height };
}

test('a page taller than one pass is read in strips and comes out seamless', async () => {
  const shapes: (readonly number[])[] = [];
  const page = stripes(700, 4_000);
  const map = await findText(redDetector(shapes), page);
  expect(shapes.length).toBeGreaterThan(2);
  for (const [, , height = 0, width = 0] of shapes) {
    expect(height * width).toBeLessThan(1_100_000);
    expect([height % 32, width % 32]).toEqual([0, 0]);
  }
  for (let y = 0; y < page.height; y++) {
    expect(map.data[y * map.width + 3]).toBeCloseTo(((y * 7) % 256) / 255, 4);
  }
});

test('a small page is one pass', async () => {
  const shapes: (readonly number[])[] = [];
  const map = await findText(redDetector(shapes), stripes(45, 33));
  expect(shapes).toEqual([[1, 3, 64, 64]]);
  expect([map.width, map.height]).toEqual([45, 33]);
});
