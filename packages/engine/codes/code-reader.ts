import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type * as Decoder from 'zxing-wasm/reader';
import type { RgbPicture } from '../ocr/picture.ts';

/** A QR code in a picture. */
export interface FoundCode {
  readonly text: string;
  /** Its corners in pixels of the picture. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
}

/** Codes of one picture; pages with more are sheets of labels. */
const MOST_CODES = 4;
const LONGEST_TEXT = 4000;

let loading: Promise<typeof Decoder> | null = null;

/** Loads the decoder at its first use: most documents have no code. */
async function load(): Promise<typeof Decoder> {
  const reader = await import('zxing-wasm/reader');
  const file = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  // Without its program the decoder would ask the network for it.
  const wasmBinary = new Uint8Array(await readFile(file)).buffer;
  await reader.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return reader;
}

/** The QR codes of a picture, at most 4. Never throws for what a picture shows. */
export async function findCodes(picture: RgbPicture): Promise<readonly FoundCode[]> {
  loading ??= load();
  const { readBarcodes } = await loading;
  const image = {
    data: toRgba(picture),
    width: picture.width,
    height: picture.height,
    colorSpace: 'srgb' as const,
  };
  const results = await readBarcodes(image, {
    formats: ['QRCode'],
    tryInvert: false,
    tryRotate: false,
    maxNumberOfSymbols: MOST_CODES,
  });
  return results
    .filter(({ isValid, text }) => isValid && text !== '')
    .map(({ text, position }) => ({
      text: text.slice(0, LONGEST_TEXT),
      corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
    }));
}

function toRgba({ data, width, height }: RgbPicture): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0, to = 0; to < pixels.length; at += 3, to += 4) {
    pixels[to] = data[at] ?? 255;
    pixels[to + 1] = data[at + 1] ?? 255;
    pixels[to + 2] = data[at + 2] ?? 255;
    pixels[to + 3] = 255;
  }
  return pixels;
}
