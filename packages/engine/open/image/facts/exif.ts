import { cleanText } from './clean-text.ts';

/** What EXIF tells about a picture's origin. Dates are ISO without zone. */
export interface ExifFacts {
  readonly make: string | null;
  readonly model: string | null;
  readonly software: string | null;
  readonly modifiedAt: string | null;
  readonly takenAt: string | null;
}

const MAKE = 0x01_0f;
const MODEL = 0x01_10;
const SOFTWARE = 0x01_31;
const MODIFIED = 0x01_32;
const EXIF_DIRECTORY = 0x87_69;
const TAKEN = 0x90_03;
const ASCII = 2;
const MAX_ENTRIES = 500;

interface Directory {
  readonly texts: ReadonlyMap<number, string>;
  readonly exifOffset: number | null;
}

/** Reads the tags we use from TIFF-structured data, with or without the "Exif" prefix. Never throws. */
export function readExif(data: Uint8Array): ExifFacts {
  const tiff = Buffer.from(data.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? data.subarray(6) : data;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const first = tiff.length >= 8 ? readDirectory(view, isLittle, view.getUint32(4, isLittle)) : null;
  const inner = first?.exifOffset == null ? null : readDirectory(view, isLittle, first.exifOffset);
  return {
    make: cleanText(first?.texts.get(MAKE)),
    model: cleanText(first?.texts.get(MODEL)),
    software: cleanText(first?.texts.get(SOFTWARE)),
    modifiedAt: isoOf(first?.texts.get(MODIFIED)),
    takenAt: isoOf(inner?.texts.get(TAKEN)),
  };
}

function readDirectory(view: DataView, isLittle: boolean, offset: number): Directory {
  const texts = new Map<number, string>();
  let exifOffset: number | null = null;
  if (offset + 2 > view.byteLength) return { texts, exifOffset };
  const count = Math.min(view.getUint16(offset, isLittle), MAX_ENTRIES);
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * 12;
    if (at + 12 > view.byteLength) break;
    const tag = view.getUint16(at, isLittle);
    if (tag === EXIF_DIRECTORY) exifOffset = view.getUint32(at + 8, isLittle);
    else if (view.getUint16(at + 2, isLittle) === ASCII) texts.set(tag, textAt(view, isLittle, at));
  }
  return { texts, exifOffset };
}

function textAt(view: DataView, isLittle: boolean, entry: number): string {
  const length = view.getUint32(entry + 4, isLittle);
  const start = length <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle);
  const size = Math.min(length, 1_000, Math.max(0, view.byteLength - start));
  if (size === 0) return '';
  return (
    Buffer.from(view.buffer, view.byteOffset + start, size)
      .toString('utf8')
      .split('\0', 1)[0] ?? ''
  );
}

function isoOf(text: string | undefined): string | null {
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(text ?? '');
  if (match === null || match[1] === '0000') return null;
  const [, year, month, day, hour, minute, second] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}
