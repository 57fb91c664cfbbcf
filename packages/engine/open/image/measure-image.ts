import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { Metadata } from 'sharp';

import type { Limits } from '../../host/host.ts';
import type { Size } from '../../ocr/picture.ts';
import { bmpHeader } from './bmp-header.ts';
import { openPicture } from './image-library.ts';

/** What the picture's header says, before any pixel is decoded. */
export interface Measured {
  /** Of the first picture; `null` for BMP, which the picture library does not know. */
  readonly metadata: Metadata | null;
  /** Size of each page as shown. */
  readonly sizes: readonly Size[];
}

/** Smallest picture that can hold a document. */
const MIN_SIDE_PX = 8;

/** Reads headers only. Errors: `damaged`, `too-many-pages`, `too-many-pixels`, `no-pages`. */
export async function measureImage(
  bytes: Uint8Array,
  limits: Limits,
  isBmp: boolean,
): Promise<Result<Measured>> {
  const measured = isBmp ? measureBmp(bytes) : await measureOther(bytes, limits);
  if (!measured.ok) return measured;
  for (const size of measured.value.sizes) {
    if (size.width * size.height > limits.maxPixels) return tooManyPixels(size, limits.maxPixels);
    if (size.width < MIN_SIDE_PX || size.height < MIN_SIDE_PX) {
      return failure('no-pages', 'This picture is too small to hold a document. Please send a larger one.');
    }
  }
  return measured;
}

function measureBmp(bytes: Uint8Array): Result<Measured> {
  const header = bmpHeader(bytes);
  if (header === null) {
    return failure('damaged', 'This BMP is damaged or compressed. Please save it as PNG and send that.');
  }
  return ok({ metadata: null, sizes: [{ width: header.width, height: header.height }] });
}

async function measureOther(bytes: Uint8Array, limits: Limits): Promise<Result<Measured>> {
  try {
    const metadata = await openPicture(bytes).metadata();
    const isPaged = metadata.format === 'tiff';
    const count = isPaged ? (metadata.pages ?? 1) : 1;
    if (count > limits.maxPages) {
      return failure(
        'too-many-pages',
        `This file has ${count} pages; at most ${limits.maxPages} are allowed. Please split it.`,
      );
    }
    const sizes = [shownSize(metadata)];
    for (let page = 1; page < count; page += 1) {
      sizes.push(shownSize(await openPicture(bytes, { page }).metadata()));
    }
    return ok({ metadata, sizes });
  } catch (error) {
    return damagedPicture(error);
  }
}

/** The refusal of a picture whose bytes can't be decoded. */
export function damagedPicture(error: unknown): ReturnType<typeof failure> {
  return failure(
    'damaged',
    'This picture is damaged and can not be opened. Please scan or photograph the document again.',
    String(error).slice(0, 300),
  );
}

function shownSize(metadata: Metadata): Size {
  const { width, height, orientation = 1 } = metadata;
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

function tooManyPixels(size: Size, maxPixels: number): ReturnType<typeof failure> {
  const mega = (pixels: number) => Math.ceil(pixels / 1_000_000);
  return failure(
    'too-many-pixels',
    `This picture has ${mega(size.width * size.height)} megapixels; at most ${mega(maxPixels)} are allowed. Please send a smaller copy.`,
  );
}
