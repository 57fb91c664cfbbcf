import type { JpegSaving } from '@vouch/core/document/picture-file.ts';

import type { JpegSegment } from '../../../open/image/facts/jpeg-segments.ts';
import { knownTable } from './known-tables.ts';

const MOST_SEGMENTS = 24;
const HUFFMAN_TABLES = 0xc4;
/** How many codes of each length from 1 to 16 bits the four tables of the standard have (ITU-T T.81, K.3), in hexadecimal. */
const STANDARD_CODES: ReadonlySet<string> = new Set([
  '00010501010101010100000000000000',
  '00030101010101010101010000000000',
  '0002010303020403050504040000017d',
  '00020102040403040705040400010277',
]);

/** How a JPEG was written, from its segments before the first scan and its brightness table. */
export function jpegSaving(
  segments: readonly JpegSegment[],
  table: readonly number[] | undefined,
): JpegSaving {
  const known = table === undefined ? null : knownTable(table);
  const names = segments.map((segment) => nameOf(segment));
  return {
    tables: known?.tables ?? 'others',
    quality: known?.quality ?? null,
    codes: codesOf(segments.filter(({ marker }) => marker === HUFFMAN_TABLES)),
    segments: names.filter((name, at) => name !== names[at - 1]).slice(0, MOST_SEGMENTS),
  };
}

const FIXED_NAMES: Readonly<Record<number, string>> = {
  0xdb: 'DQT',
  0xc4: 'DHT',
  0xdd: 'DRI',
  0xfe: 'comment',
  0xc0: 'SOF baseline',
  0xc1: 'SOF extended',
  0xc2: 'SOF progressive',
};
/** What application segments start with, and what they hold. */
const APPLICATIONS = [
  ['JFIF\0', 'JFIF'],
  ['Exif\0', 'EXIF'],
  ['http://ns.adobe.com/x', 'XMP'],
  ['ICC_PROFILE\0', 'ICC'],
  ['MPF\0', 'MPF'],
  ['Photoshop 3.0\0', 'Photoshop'],
  ['Ducky', 'Ducky'],
  ['Adobe', 'Adobe'],
] as const;

function nameOf({ marker, data }: JpegSegment): string {
  const fixed = FIXED_NAMES[marker];
  if (fixed !== undefined) return fixed;
  if (marker < 0xe0 || marker > 0xef) return marker.toString(16);
  const start = Buffer.from(data.subarray(0, 30)).toString('latin1');
  return APPLICATIONS.find(([prefix]) => start.startsWith(prefix))?.[1] ?? `APP${marker - 0xe0}`;
}

/** Cameras and fast programs write the codes of the standard; programs that optimise make their own. */
function codesOf(segments: readonly JpegSegment[]): JpegSaving['codes'] {
  const counts = segments.flatMap(({ data }) => codeCounts(data));
  if (counts.length === 0) return 'none';
  return counts.every((count) => STANDARD_CODES.has(count)) ? 'standard' : 'made';
}

/** The counts by length of every table in a segment, each as hexadecimal text. */
function codeCounts(data: Uint8Array): readonly string[] {
  const found: string[] = [];
  let at = 0;
  while (at + 17 <= data.length) {
    const lengths = data.subarray(at + 1, at + 17);
    found.push(Buffer.from(lengths).toString('hex'));
    at += 17 + lengths.reduce((sum, count) => sum + count, 0);
  }
  return found;
}
