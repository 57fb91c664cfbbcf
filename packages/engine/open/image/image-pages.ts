import { boxOfPixels, crop, pixelsIn } from '../../ocr/page/crop.ts';
import { decodeSize, type RgbPicture, type Size } from '../../ocr/picture.ts';
import { type DrawSize, type PageSource, PageUnreadable } from '../page-source.ts';
import { decodeBmp } from './bmp.ts';
import { openPicture } from './image-library.ts';

/** A picture file that was measured and found small enough to decode. */
export interface MeasuredImage {
  readonly bytes: Uint8Array;
  readonly isBmp: boolean;
  /** Size of each page as shown, after EXIF orientation. */
  readonly sizes: readonly Size[];
}

/** The pages of a picture file: one, or one for each picture of a TIFF. */
export function imagePages(image: MeasuredImage): PageSource {
  const sizeOf = (index: number) => {
    const size = image.sizes[index];
    if (size === undefined) throw new PageUnreadable(index);
    return size;
  };
  return {
    count: image.sizes.length,
    view: async (index) => ({
      ...sizeOf(index),
      unit: 'px',
      textSource: 'none',
      words: [],
      turned: 0,
      unreadPictures: [],
    }),
    draw: (index, size) => decode(image, index, drawnSize(sizeOf(index), size)),
    drawPart: async (index, { box, widthPx }) => {
      const size = drawnSize(sizeOf(index), { for: 'viewing', widthPx });
      const whole = await decode(image, index, size);
      return { picture: crop(whole, box), box: boxOfPixels(size, pixelsIn(size, box)) };
    },
    close: () => undefined,
  };
}

function drawnSize(full: Size, wanted: DrawSize): Size {
  if (wanted.for === 'reading') return decodeSize(full);
  const scale = Math.min(1, wanted.widthPx / full.width);
  return {
    width: Math.max(1, Math.round(full.width * scale)),
    height: Math.max(1, Math.round(full.height * scale)),
  };
}

/** Upright, on white, three bytes a pixel, at the given size. */
async function decode(image: MeasuredImage, index: number, size: Size): Promise<RgbPicture> {
  const picture = image.isBmp
    ? openBmp(image.bytes, index)
    : openPicture(image.bytes, { page: index }).autoOrient();
  const decoded = await picture
    .resize({ width: size.width, height: size.height, fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: Error) => {
      throw new PageUnreadable(index, error);
    });
  const { data, info } = decoded;
  if (info.channels !== 3) throw new PageUnreadable(index, `${info.channels} channels`);
  return { data, width: info.width, height: info.height };
}

function openBmp(bytes: Uint8Array, index: number): ReturnType<typeof openPicture> {
  const bmp = decodeBmp(bytes);
  if (bmp === null) throw new PageUnreadable(index, 'bitmap of an unknown kind');
  const { data, width, height } = bmp;
  return openPicture(data, { raw: { width, height, channels: 3 } });
}
