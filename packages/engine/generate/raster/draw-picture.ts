import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Box } from '@vouch/core/geometry/box.ts';
import { openPdfium } from '../../open/pdf/pdfium/document.ts';
import { renderPage } from '../../open/pdf/pdfium/render.ts';
import type { RgbImage } from '../../open/pdf/pdfium/render.ts';
import type { RgbPicture } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';
import { EFFECTS, planTurn } from './effect.ts';
import type { Color, EffectId } from './effect.ts';
import { slant } from './slant.ts';
import { turnBox } from './turn-box.ts';
import { weather } from './weather.ts';

/** A picture of a page. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Where a box of the page lies on the picture. */
  readonly toPicture: (box: Box) => Box;
}

/** How to take the picture. */
export interface PictureOptions {
  readonly format: 'png' | 'jpeg';
  readonly dpi: number;
  readonly effect: EffectId;
}

const MAX_PIXELS = 25_000_000;
const RAW = { resolveWithObject: true } as const;

/** Draws the first page of a PDF of ours, as a clean picture, a scan or a photo. Throws when the PDF can't be drawn. */
export async function drawPicture(
  pdf: Uint8Array,
  options: PictureOptions,
  random: Random,
): Promise<Picture> {
  const page = await renderFirstPage(pdf, options.dpi);
  const effect = EFFECTS[options.effect];
  const margin = Math.round(page.width * effect.margin);
  const from = { width: page.width + margin * 2, height: page.height + margin * 2 };
  const degrees = planTurn(effect, random.fork('turn'));
  const background = colorOf(effect.ground);
  let image = rawImage(page).extend({ ...sides(margin), background });
  if (degrees !== 0) image = rawImage(await toRgb(image)).rotate(degrees, { background });
  const { picture, toSlanted } = slant(await toRgb(image), effect, random.fork('slant'));
  image = rawImage(picture);
  if (effect.blur > 0) image = image.blur(effect.blur);
  const taken = await toRgb(image);
  if (options.effect !== 'clean') weather(taken.data, { size: taken, effect }, random.fork('weather'));
  const inset = (box: Box): Box => ({
    left: (box.left * page.width + margin) / from.width,
    right: (box.right * page.width + margin) / from.width,
    top: (box.top * page.height + margin) / from.height,
    bottom: (box.bottom * page.height + margin) / from.height,
  });
  return {
    bytes: await encode(rawImage(taken), options),
    toPicture: (box) => toSlanted(turnBox(inset(box), { from, to: taken, degrees })),
  };
}

async function renderFirstPage(bytes: Uint8Array, dpi: number): Promise<RgbImage> {
  const opened = await openPdfium(bytes);
  if (!opened.ok) throw new Error(`Our own PDF can't be opened: ${opened.error.code}`);
  const document = opened.value;
  try {
    const page = document.withPage(0, (first) =>
      renderPage(document.pdfium, first, { dpi, maxPixels: MAX_PIXELS }),
    );
    if (page === null) throw new Error('Our own PDF has no first page.');
    return page;
  } finally {
    document.close();
  }
}

function rawImage({ data, width, height }: RgbPicture): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function toRgb(image: Sharp): Promise<RgbPicture> {
  const { data, info } = await image.removeAlpha().raw().toBuffer(RAW);
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

function colorOf([r, g, b]: Color) {
  return { r, g, b };
}

function sides(margin: number) {
  return { top: margin, bottom: margin, left: margin, right: margin };
}

async function encode(image: Sharp, { format, effect, dpi }: PictureOptions): Promise<Uint8Array> {
  const quality = effect === 'clean' ? 90 : 78;
  const stamped = image.withMetadata({ density: dpi });
  return format === 'png' ? stamped.png().toBuffer() : stamped.jpeg({ quality }).toBuffer();
}
