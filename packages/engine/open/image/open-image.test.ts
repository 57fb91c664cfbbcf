import { deflateSync } from 'node:zlib';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { codeOf, openBytes } from '../testing/open-bytes.ts';

const blank = (width = 64, height = 32) =>
  sharp({ create: { width, height, channels: 3, background: '#3060c0' } });

async function opened(bytes: Uint8Array) {
  const result = await openBytes(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A PNG that claims any size. */
function png(width: number, height: number, data: Uint8Array): Buffer {
  const chunk = (type: string, body: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length);
    return Buffer.concat([size, Buffer.from(type), body, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

test.each(['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const)(
  '%s pixels come as red, green, blue',
  async (format) => {
    const { pages } = await opened(await blank().toFormat(format, { quality: 100 }).toBuffer());
    const picture = await pages.draw(0, { for: 'reading' });
    expect(picture).toMatchObject({ width: 64, height: 32 });
    expect(picture.data).toHaveLength(64 * 32 * 3);
    for (const [index, value] of [0x30, 0x60, 0xc0].entries()) {
      expect(Math.abs((picture.data[index] ?? 0) - value)).toBeLessThan(6);
    }
  },
);

test('transparency becomes white, grey becomes colour', async () => {
  const clear = await sharp({
    create: { width: 16, height: 16, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const grey = await blank().greyscale().png().toBuffer();
  const white = await (await opened(clear)).pages.draw(0, { for: 'reading' });
  expect([...white.data.subarray(0, 3)]).toEqual([255, 255, 255]);
  expect((await (await opened(grey)).pages.draw(0, { for: 'reading' })).data).toHaveLength(64 * 32 * 3);
});

test('a photo is turned as its camera says', async () => {
  const photo = await blank().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const { pages } = await opened(photo);
  expect(await pages.view(0)).toMatchObject({ width: 32, height: 64, unit: 'px', words: [] });
  expect(await pages.draw(0, { for: 'viewing', widthPx: 16 })).toMatchObject({ width: 16, height: 32 });
});

test('each picture of a TIFF is a page, a GIF shows its first frame', async () => {
  const pictures = [await blank().png().toBuffer(), await blank().negate().png().toBuffer()];
  const joined = () => sharp(pictures, { join: { animated: true } });
  const tiff = await joined().tiff().toBuffer();
  const gif = await joined().gif().toBuffer();
  const file = await opened(tiff);
  expect(file.pages.count).toBe(2);
  const colours = [
    await file.pages.draw(0, { for: 'reading' }),
    await file.pages.draw(1, { for: 'reading' }),
  ];
  expect(colours.map((picture) => picture.data[2])).toEqual([0xc0, 0x3f]);
  const animated = await opened(gif);
  expect([animated.pages.count, animated.image?.frames]).toEqual([1, 2]);
  expect(await codeOf(tiff, 'a.tif', { maxPages: 1 })).toBe('too-many-pages');
});

test('a huge picture is refused before it is decoded', async () => {
  expect(await codeOf(png(30_000, 30_000, deflateSync(Buffer.alloc(1000))))).toBe('too-many-pixels');
  expect(await codeOf(await blank(200, 200).png().toBuffer(), 'a.png', { maxPixels: 10_000 })).toBe(
    'too-many-pixels',
  );
});

test('a picture that is cut off is read as far as it goes, and says so', async () => {
  const noise = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();
  const file = await opened(noise.subarray(0, noise.length / 2));
  expect(file.notices.join(' ')).toContain('cut off');
  expect(await file.pages.draw(0, { for: 'reading' })).toMatchObject({ width: 300, height: 300 });
});

test('what only looks like a picture is damaged, and a speck is no document', async () => {
  expect(await codeOf(Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(100, 1)]))).toBe('damaged');
  expect(await codeOf(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe('damaged');
  expect(await codeOf(await blank(4, 4).png().toBuffer())).toBe('no-pages');
});
