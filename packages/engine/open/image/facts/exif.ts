import { cleanText } from './clean-text.ts';

/** What EXIF tells about a picture's origin. Dates are ISO without zone. */
export interface ExifFacts {
  readonly make: string | null;
  readonly model: string | null;
  readonly software: string | null;
  readonly modifiedAt: string | null;
  readonly takenAt: string | null;
  /** Every text of the picture's directories, as it is written. */
  readonly texts: readonly string[];
}

const MAKE = 0x01_0f;
const MODEL = 0x01_10;
const SOFTWARE = 0x01_31;
const MODIFIED = 0x01_32;
const EXIF_DIRECTORY = 0x87_69;
const TAKEN = 0x90_03;
const USER_COMMENT = 0x92_86;
/** Title, comment, author, keywords and subject as Windows writes them, in UTF-16. */
const WINDOWS_TEXTS: ReadonlySet<number> = new Set([0x9c_9b, 0x9c_9c, 0x9c_9d, 0x9c_9e, 0x9c_9f]);
const ASCII = 2;
const MAX_ENTRIES = 500;

interface Directory {
  readonly texts: ReadonlyMap<number, string>;
  readonly exifOffset: number | null;
}

const EMPTY: Directory = { texts: new Map(), exifOffset: null };

/** Reads the tags we use from TIFF-structured data, with or without the "Exif" prefix. Never throws. */
export function readExif(data: Uint8Array): ExifFacts {
  const tiff = Buffer.from(data.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? data.subarray(6) : data;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const first = tiff.length >= 8 ? readDirectory(view, isLittle, view.getUint32(4, isLittle)) : EMPTY;
  const inner = first.exifOffset === null ? EMPTY : readDirectory(view, isLittle, first.exifOffset);
  const textIn = (directory: Directory, tag: number) => cleanText(directory.texts.get(tag));
  return {
    make: textIn(first, MAKE),
    model: textIn(first, MODEL),
    software: textIn(first, SOFTWARE),
    modifiedAt: isoOf(first.texts.get(MODIFIED)),
    takenAt: isoOf(inner.texts.get(TAKEN)),
    texts: [...first.texts.values(), ...inner.texts.values()].filter((text) => text !== ''),
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
    else {
      const text = textOf(tag, view.getUint16(at + 2, isLittle), bytesAt(view, isLittle, at));
      if (text !== null) texts.set(tag, text);
    }
  }
  return { texts, exifOffset };
}

/** The text of an entry; `null` for entries that hold none. */
function textOf(tag: number, type: number, bytes: Buffer): string | null {
  if (type === ASCII) return bytes.toString('utf8').split('\0', 1)[0] ?? '';
  if (WINDOWS_TEXTS.has(tag)) return bytes.toString('utf16le').replace(/\0+$/, '');
  return tag === USER_COMMENT ? commentOf(bytes) : null;
}

/** A comment begins with the name of its character set, eight bytes. */
function commentOf(bytes: Buffer): string {
  const isWide = bytes.toString('latin1', 0, 7) === 'UNICODE';
  const text = isWide ? bytes.toString('utf16le', 8) : bytes.toString('utf8', 8);
  return text.replaceAll('\0', '');
}

function bytesAt(view: DataView, isLittle: boolean, entry: number): Buffer {
  const length = view.getUint32(entry + 4, isLittle);
  const start = length <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle);
  const size = Math.min(length, 1_000, Math.max(0, view.byteLength - start));
  return size === 0 ? Buffer.alloc(0) : Buffer.from(view.buffer, view.byteOffset + start, size);
}

function isoOf(text: string | undefined): string | null {
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(text ?? '');
  if (match === null || match[1] === '0000') return null;
  const [, year, month, day, hour, minute, second] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}
