import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';

import { openBytes } from '../../../open/testing/open-bytes.ts';
import { withPreview } from './testing/with-preview.ts';

async function factsOf(bytes: Uint8Array) {
  const opened = await openBytes(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.pages.close();
  return opened.value.image;
}

const SIZE = { width: 800, height: 600 };

/** A sheet with rows of dark bars, some of them missing. */
function sheet(missing: readonly number[] = []): Sharp {
  const data = Buffer.alloc(SIZE.width * SIZE.height * 3, 238);
  for (let y = 0; y < SIZE.height; y += 1) {
    const row = Math.floor((y - 40) / 60);
    if (row < 0 || (y - 40) % 60 >= 26 || missing.includes(row)) continue;
    const start = y * SIZE.width + 60 + row * 5;
    data.fill(20, start * 3, (start + 300 + row * 30) * 3);
  }
  return sharp(data, { raw: { ...SIZE, channels: 3 } });
}

const preview = async (picture: Sharp, size = { width: 160, height: 120 }) =>
  sharp(await picture.png().toBuffer())
    .resize({ ...size, fit: 'contain', background: '#000' })
    .jpeg({ quality: 70 })
    .toBuffer();

describe('how a JPEG was written', () => {
  test.each([
    [{ quality: 85 }, { tables: 'libjpeg', quality: 85 }],
    [{ quality: 40 }, { tables: 'libjpeg', quality: 40 }],
    [
      { quality: 75, quantisationTable: 3 },
      { tables: 'mozjpeg', quality: 75 },
    ],
    [
      { quality: 75, quantisationTable: 2 },
      { tables: 'others', quality: null },
    ],
  ])('is known by its tables: %o', async (options, saving) => {
    const facts = await factsOf(await sheet().jpeg(options).toBuffer());
    expect(facts?.saving).toMatchObject(saving);
  });

  test('is known by its codes and the order of its parts', async () => {
    const plain = await factsOf(await sheet().jpeg({ optimiseCoding: false }).toBuffer());
    expect(plain?.saving?.codes).toBe('standard');
    expect(plain?.saving?.segments.slice(0, 3)).toEqual(['DQT', 'SOF baseline', 'DHT']);
    const own = await factsOf(await sheet().jpeg({ optimiseCoding: true }).toBuffer());
    expect(own?.saving?.codes).toBe('made');
    expect((await factsOf(await sheet().png().toBuffer()))?.saving).toBeNull();
  });
});

describe('the preview', () => {
  test('is alike when the picture was brightened and saved again, with or without bars', async () => {
    const later = await sheet().gamma(1.4).jpeg({ quality: 60 }).toBuffer();
    for (const size of [
      { width: 160, height: 120 },
      { width: 200, height: 120 },
    ]) {
      const facts = await factsOf(withPreview(later, await preview(sheet(), size)));
      expect(facts?.preview).toEqual({ ...size, state: 'alike', box: null });
    }
  });

  test('shows where something was taken away later', async () => {
    const facts = await factsOf(withPreview(await sheet([4]).jpeg().toBuffer(), await preview(sheet())));
    expect(facts?.preview?.state).toBe('changed');
    const { top = 0, bottom = 0 } = facts?.preview?.box ?? {};
    expect(top).toBeGreaterThan(0.4);
    expect(bottom).toBeLessThan(0.58);
  });

  test('says nothing of a picture that was cut otherwise, and of one that can’t be read', async () => {
    const cut = sheet().extract({ left: 60, top: 60, width: 600, height: 450 });
    const facts = await factsOf(withPreview(await cut.jpeg().toBuffer(), await preview(sheet())));
    expect(facts?.preview?.state).toBe('unlike');
    const broken = withPreview(await sheet().jpeg().toBuffer(), Buffer.from([0xff, 0xd8, 0xff, 0xd9]));
    expect((await factsOf(broken))?.preview).toBeNull();
  });
});

test('a losslessly stored picture of a screen’s size is known by its flat pixels, others are not measured', async () => {
  const screen = sharp({ create: { width: 1170, height: 2532, channels: 3, background: '#fff' } });
  expect((await factsOf(await screen.png().toBuffer()))?.flatShare).toBe(1);
  expect((await factsOf(await sheet().png().toBuffer()))?.flatShare).toBeNull();
});
