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
  /** Width and height that the camera noted, in pixels as stored. */
  readonly notedSize: { readonly width: number; readonly height: number } | null;
  /** The preview, a JPEG by its first bytes. */
  readonly preview: Uint8Array | null;
}

const MAKE = 0x01_0f;
const MODEL = 0x01_10;
const SOFTWARE = 0x01_31;
const MODIFIED = 0x01_32;
const EXIF_DIRECTORY = 0x87_69;
const TAKEN = 0x90_03;
const USER_COMMENT = 0x92_86;
const WIDTH = 0xa0_02;
const HEIGHT = 0xa0_03;
const PREVIEW_START = 0x02_01;
const PREVIEW_LENGTH = 0x02_02;
/** Title, comment, author, keywords and subject as Windows writes them, in UTF-16. */
const WINDOWS_TEXTS: ReadonlySet<number> = new Set([0x9c_9b, 0x9c_9c, 0x9c_9d, 0x9c_9e, 0x9c_9f]);
const ASCII = 2;
const SHORT = 3;
const LONG = 4;
const MAX_ENTRIES = 500;

interface Directory {
  readonly texts: ReadonlyMap<number, string>;
  /** Entries of one whole number each; the offset of the EXIF directory is one of them. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Where the next directory starts; `null` after the last. */
  readonly nextOffset: number | null;
}

const EMPTY: Directory = { texts: new Map(), numbers: new Map(), nextOffset: null };

/** Reads the tags we use from TIFF-structured data, with or without the "Exif" prefix. Never throws. */
export function readExif(data: Uint8Array): ExifFacts {
  const tiff = Buffer.from(data.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? data.subarray(6) : data;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const readAt = (offset: number | null | undefined) =>
    typeof offset === 'number' ? readDirectory(view, isLittle, offset) : EMPTY;
  const first = readAt(tiff.length >= 8 ? view.getUint32(4, isLittle) : null);
  const inner = readAt(first.numbers.get(EXIF_DIRECTORY));
  const textIn = (directory: Directory, tag: number) => cleanText(directory.texts.get(tag));
  return {
    make: textIn(first, MAKE),
    model: textIn(first, MODEL),
    software: textIn(first, SOFTWARE),
    modifiedAt: isoOf(first.texts.get(MODIFIED)),
    takenAt: isoOf(inner.texts.get(TAKEN)),
    texts: [...first.texts.values(), ...inner.texts.values()].filter((text) => text !== ''),
    notedSize: sizeIn(inner),
    preview: previewIn(tiff, readAt(first.nextOffset)),
  };
}

function sizeIn({ numbers }: Directory): ExifFacts['notedSize'] {
  const [width = 0, height = 0] = [numbers.get(WIDTH), numbers.get(HEIGHT)];
  return width > 0 && height > 0 ? { width, height } : null;
}

function previewIn(tiff: Uint8Array, { numbers }: Directory): Uint8Array | null {
  const [start = 0, length = 0] = [numbers.get(PREVIEW_START), numbers.get(PREVIEW_LENGTH)];
  const bytes = tiff.subarray(start, start + length);
  return start > 0 && bytes.length === length && bytes[0] === 0xff && bytes[1] === 0xd8 ? bytes : null;
}

function readDirectory(view: DataView, isLittle: boolean, offset: number): Directory {
  if (offset + 2 > view.byteLength) return EMPTY;
  const texts = new Map<number, string>();
  const numbers = new Map<number, number>();
  const count = Math.min(view.getUint16(offset, isLittle), MAX_ENTRIES);
  const end = offset + 2 + count * 12;
  for (let at = offset + 2; at < end && at + 12 <= view.byteLength; at += 12) {
    const tag = view.getUint16(at, isLittle);
    const type = view.getUint16(at + 2, isLittle);
    const number = numberOf(view, isLittle, at);
    if (number !== null) numbers.set(tag, number);
    const text = textOf(tag, type, bytesAt(view, isLittle, at));
    if (text !== null) texts.set(tag, text);
  }
  const nextOffset = end + 4 > view.byteLength ? 0 : view.getUint32(end, isLittle);
  return { texts, numbers, nextOffset: nextOffset === 0 ? null : nextOffset };
}

/** The value of an entry that holds one whole number; else `null`. */
function numberOf(view: DataView, isLittle: boolean, entry: number): number | null {
  if (view.getUint32(entry + 4, isLittle) !== 1) return null;
  const type = view.getUint16(entry + 2, isLittle);
  if (type === SHORT) return view.getUint16(entry + 8, isLittle);
  return type === LONG ? view.getUint32(entry + 8, isLittle) : null;
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
