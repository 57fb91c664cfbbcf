import type { Page } from '@vouch/core/document/document.ts';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { tamperedPair, type TamperedPicture } from '../../generate/tamper/tampered-picture.ts';
import { openBytes } from '../../open/testing/open-bytes.ts';
import { inspectPictures } from './inspect-pictures.ts';
import { BARS, screenPhoto } from './screen-grid/testing/lined-photo.ts';

const JPEG_START = 0xff;

test('a JPEG in a PDF is compared as it is by itself, and its traces lie where the page shows them', async () => {
  const receipt = await forgedJpeg();
  const alone = (await tracesIn(receipt.bytes, await pageOf(receipt))) ?? [];
  const margin = 0.02;
  const inset = (share: number) => margin + share * (1 - 2 * margin);
  const page = await pageOf(receipt);
  const shifted = page.words.map((word) => ({
    ...word,
    box: {
      left: inset(word.box.left),
      right: inset(word.box.right),
      top: inset(word.box.top),
      bottom: inset(word.box.bottom),
    },
  }));
  const scanned =
    (await tracesIn(await asScan(receipt.bytes, { margin }), { ...page, words: shifted })) ?? [];
  expect(alone[0]?.logOdds).toBeGreaterThan(1.7);
  expect(scanned.map(({ text }) => text)).toEqual(alone.map(({ text }) => text));
  expect(scanned[0]?.logOdds).toBeCloseTo(alone[0]?.logOdds ?? 0, 3);
  expect(scanned[0]?.place.box.left).toBeCloseTo(inset(alone[0]?.place.box.left ?? 0), 4);
  expect(scanned[0]?.place.box.bottom).toBeCloseTo(inset(alone[0]?.place.box.bottom ?? 0), 4);
});

test('a scan that the PDF turns, or that fills a part of it only, is not compared', async () => {
  const receipt = await forgedJpeg();
  const page = await pageOf(receipt);
  expect(await tracesIn(await asScan(receipt.bytes, { turn: 90 }), page)).toBeNull();
  expect(await tracesIn(await asScan(receipt.bytes, { margin: 0.2 }), page)).toBeNull();
});

test('pages that were given sideways or upside down have their traces where the upright page shows them', async () => {
  const receipt = await forgedJpeg();
  const page = await pageOf(receipt);
  const upright = (await tracesIn(await sharp(receipt.bytes).png().toBuffer(), page)) ?? [];
  expect(upright[0]?.logOdds).toBeGreaterThan(1.7);
  for (const turned of [90, 180, 270] as const) {
    const given = await sharp(receipt.bytes)
      .rotate(360 - turned)
      .png()
      .toBuffer();
    const found = (await tracesIn(given, { ...page, turned })) ?? [];
    expect(found.map(({ text, place }) => ({ text, place }))).toEqual(
      upright.map(({ text, place }) => ({ text, place })),
    );
  }
});

test('a photo that its file says to turn has its traces where it is shown', async () => {
  const receipt = await forgedJpeg();
  const page = await pageOf(receipt);
  const [upright] = (await tracesIn(await sharp(receipt.bytes).jpeg({ quality: 98 }).toBuffer(), page)) ?? [];
  const lying = await sharp(receipt.bytes)
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 98 })
    .toBuffer();
  const [found] = (await tracesIn(lying, page)) ?? [];
  expect(upright?.text).toBeDefined();
  expect(found?.text).toBe(upright?.text);
  expect(found?.place).toEqual(upright?.place);
});

test('a page that was photographed from a screen shows its grid where the page lies', async () => {
  const { bytes, picture } = await screenPhoto(3.4);
  const { width, height } = picture;
  const page: Page = { number: 1, width, height, unit: 'px', textSource: 'ocr', turned: 0, words: BARS };
  const opened = await openBytes(await asScan(bytes, { margin: 0.02 }));
  if (!opened.ok) throw new Error(opened.error.code);
  const { screenGrid } = (await inspectPictures(opened.value, [page])) ?? {};
  opened.value.pages.close();
  expect(screenGrid?.place.page).toBe(1);
  expect(screenGrid?.place.box.left).toBeCloseTo(0.02, 4);
  expect(screenGrid?.share).toBeGreaterThanOrEqual(0.5);
});

/** The first forged receipt of the generator that is stored as JPEG. */
async function forgedJpeg(): Promise<TamperedPicture> {
  for (let seed = 2; seed < 20; seed += 1) {
    const pair = await tamperedPair({ seed, recipe: 'retype' });
    if (pair?.forged.bytes[0] === JPEG_START) return pair.forged;
  }
  throw new Error('No receipt was stored as JPEG.');
}

async function tracesIn(bytes: Uint8Array, page: Page) {
  const opened = await openBytes(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const inspection = await inspectPictures(opened.value, [page]);
  opened.value.pages.close();
  return inspection?.pictureTraces ?? null;
}

/** The page as it would be read without a mistake. */
async function pageOf(receipt: TamperedPicture): Promise<Page> {
  const opened = await openBytes(receipt.bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const { width, height } = await opened.value.pages.draw(0, { for: 'reading' });
  const words = receipt.words.map(({ text, line, region }) => ({
    text,
    line,
    confidence: 1,
    box: {
      left: region.left / width,
      right: Math.min(1, region.right / width),
      top: region.top / height,
      bottom: Math.min(1, region.bottom / height),
    },
  }));
  return { number: 1, width, height, unit: 'px', textSource: 'ocr', turned: 0, words };
}

/** A PDF of one page with the JPEG on it: as large as the page but for a margin, a share of each side. */
async function asScan(
  jpeg: Uint8Array,
  { margin = 0, turn = 0 }: { readonly margin?: number; readonly turn?: number },
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const image = await document.embedJpg(jpeg);
  const [width, height] = [image.width / 2, image.height / 2];
  const page = document.addPage([width, height]);
  page.setRotation(degrees(turn));
  page.drawImage(image, {
    x: width * margin,
    y: height * margin,
    width: width * (1 - 2 * margin),
    height: height * (1 - 2 * margin),
  });
  return await document.save();
}
