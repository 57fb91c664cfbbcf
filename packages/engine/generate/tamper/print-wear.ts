import sharp from 'sharp';

import type { RgbPicture } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';

/** How a printer and a scanner change clean type. */
export interface Wear {
  /** Blur of print head and optics, pixels. */
  readonly blur: number;
  /** How unevenly the paper takes the ink, 0 to 1. */
  readonly dropout: number;
  /** How much fainter the faintest rows and columns are than the darkest, 0 to 1: worn heads, uneven heat. */
  readonly fade: number;
  /** Darkest ink, 0 to 255. */
  readonly ink: number;
  readonly paper: number;
  /** Grain of the scan in levels. */
  readonly grain: number;
  /** Contrast beyond the paper's white and the ink's black, as scanners set it: 1 for none. */
  readonly gain: number;
}

/** Chooses how worn the print of a receipt is. */
export function planThermalWear(random: Random): Wear {
  return {
    blur: 0.5 + random.next() * 0.9,
    dropout: random.next() * 0.8,
    fade: random.next() * 0.5,
    ink: random.int(10, 110),
    paper: random.int(215, 252),
    grain: random.next() * 5,
    gain: random.pick([1, 1.1, 1.25, 1.4]),
  };
}

/** Chooses how an office printer and a flatbed scanner change a page: far less than a receipt printer does. */
export function planLaserWear(random: Random): Wear {
  return {
    blur: 0.4 + random.next() * 0.6,
    dropout: random.next() * 0.2,
    fade: random.next() * 0.12,
    ink: random.int(5, 70),
    paper: random.int(228, 254),
    grain: random.next() * 6,
    gain: random.pick([1, 1, 1.1, 1.25]),
  };
}

/** The picture as printed and scanned. */
export async function worn(picture: RgbPicture, wear: Wear, random: Random): Promise<RgbPicture> {
  const { width, height } = picture;
  const spots = await softNoise(picture, 0.8, random);
  const patches = await softNoise(picture, 6, random);
  const faded = fading(picture, wear.fade, random);
  const printed = new Uint8Array(width * height);
  for (let pixel = 0; pixel < printed.length; pixel += 1) {
    const cover = 1 - (picture.data[pixel * 3 + 1] ?? 255) / 255;
    const uneven = clamp01(0.5 + (spots[pixel] ?? 0) + (patches[pixel] ?? 0) / 2);
    const taken = (1 - wear.dropout * uneven) * faded(pixel);
    printed[pixel] = wear.paper - (wear.paper - wear.ink) * cover * taken;
  }
  const raw = { width, height, channels: 1 } as const;
  const blurred = await sharp(printed, { raw }).blur(wear.blur).toColourspace('b-w').raw().toBuffer();
  const data = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < printed.length; pixel += 1) {
    const grain = (random.next() + random.next() + random.next() - 1.5) * wear.grain;
    const level = 128 + ((blurred[pixel] ?? 0) - 128) * wear.gain + grain;
    const shown = Math.max(0, Math.min(255, Math.round(level)));
    data[pixel * 3] = shown;
    data[pixel * 3 + 1] = shown;
    data[pixel * 3 + 2] = shown;
  }
  return { data, width, height };
}

/** Noise with the given blur, spread about zero with a deviation near a quarter. */
async function softNoise(size: RgbPicture, blur: number, random: Random): Promise<Float32Array> {
  const { width, height } = size;
  const noise = new Uint8Array(width * height);
  for (let pixel = 0; pixel < noise.length; pixel += 1) noise[pixel] = random.next() * 256;
  const raw = { width, height, channels: 1 } as const;
  const soft = await sharp(noise, { raw }).blur(blur).toColourspace('b-w').raw().toBuffer();
  // Blurring by s pixels lowers the deviation of white noise (74 levels) by 2 s √π.
  const deviation = 74 / (2 * blur * Math.sqrt(Math.PI));
  const spread = new Float32Array(noise.length);
  for (let pixel = 0; pixel < spread.length; pixel += 1) {
    spread[pixel] = ((soft[pixel] ?? 0) - 127.5) / deviation / 4;
  }
  return spread;
}

/** Share of ink that a pixel gets: waves down and across the page. */
function fading({ width, height }: RgbPicture, fade: number, random: Random): (pixel: number) => number {
  const [down, across] = [random.next() * 6, random.next() * 6];
  const [startDown, startAcross] = [random.next() * 6, random.next() * 6];
  return (pixel) => {
    const y = Math.floor(pixel / width) / height;
    const x = (pixel % width) / width;
    const wave = (Math.sin(startDown + y * down * 4) + Math.sin(startAcross + x * across)) / 4 + 0.5;
    return 1 - fade * wave;
  };
}

function clamp01(value: number): number {
  return Math.max(0, Math.min(1, value));
}
