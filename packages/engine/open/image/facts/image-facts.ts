import type { MediaType } from '@vouch/core/document/document.ts';
import type { ImageFacts } from '@vouch/core/document/image-facts.ts';
import type { Metadata } from 'sharp';

import { jpegSaving } from '../../../forensics/image/origin/jpeg-saving.ts';
import type { Size } from '../../../ocr/picture.ts';
import { xmpTexts } from '../../xmp-texts.ts';
import { cleanText } from './clean-text.ts';
import { type ExifFacts, readExif } from './exif.ts';
import { freeTexts } from './free-texts.ts';
import { jpegCoding } from './jpeg-coding.ts';
import { jpegSegments, type JpegSegment } from './jpeg-segments.ts';
import { pngFacts, type PngFacts } from './png-chunks.ts';
import { readXmp } from './xmp.ts';

/** A picture file and what its header gave. */
export interface ImageSource {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  /** `null` for BMP. */
  readonly metadata: Metadata | null;
  readonly sizes: readonly Size[];
}

const NOTHING = new Uint8Array();
/** Segment in which JPEG files carry content credentials. */
const APP11 = 0xeb;

/** What a picture file says about itself. */
export function imageFacts(source: ImageSource): ImageFacts {
  const segments = source.mediaType === 'image/jpeg' ? jpegSegments(source.bytes) : [];
  const png = source.mediaType === 'image/png' ? pngFacts(source.bytes) : null;
  return {
    ...headerFacts(source),
    ...originFacts(source, segments, png),
    hasC2pa: hasCredentials(source, segments, png),
    ...savingFacts(segments),
  };
}

function savingFacts(segments: readonly JpegSegment[]) {
  const coding = jpegCoding(segments);
  return { ...coding, saving: segments.length === 0 ? null : jpegSaving(segments, coding.quantTables[0]) };
}

function headerFacts({ mediaType, metadata, sizes }: ImageSource) {
  const [first = { width: 0, height: 0 }] = sizes;
  return {
    format: mediaType.replace('image/', ''),
    ...first,
    frames: metadata?.pages ?? 1,
    densityDpi: metadata?.density ?? null,
    hasAlpha: metadata?.hasAlpha ?? false,
    orientation: metadata?.orientation ?? 1,
  };
}

function originFacts(source: ImageSource, segments: readonly JpegSegment[], png: PngFacts | null) {
  const { metadata } = source;
  const exif = exifOf(source);
  const pngText = (keyword: string) => png?.texts.get(keyword);
  const packet = metadata?.xmpAsString ?? pngText('xml:com.adobe.xmp');
  const xmp = readXmp(packet);
  const comment = commentOf(segments);
  return {
    software: softwareIn([exif.software, xmp.creatorTool, pngText('software'), comment]),
    cameraMake: exif.make,
    cameraModel: exif.model,
    takenAt: exif.takenAt,
    notedSize: exif.notedSize,
    modifiedAt: exif.modifiedAt,
    texts: [...freeTexts([...exif.texts, ...textsOf(png), comment ?? undefined]), ...xmpTexts(packet ?? '')],
    digitalSourceType: xmp.digitalSourceType ?? sourceTypeInCredentials(source, segments),
  };
}

/** EXIF of a picture of any kind; empty facts where there is none. */
export function exifOf({ bytes, mediaType, metadata }: Omit<ImageSource, 'sizes'>): ExifFacts {
  return readExif(metadata?.exif ?? (mediaType === 'image/tiff' ? bytes : NOTHING));
}

function textsOf(png: PngFacts | null): readonly string[] {
  return png === null ? [] : [...png.texts.values()];
}

/** The first of several names that is one. */
function softwareIn(names: readonly (string | null | undefined)[]): string | null {
  return names.find((name) => name !== null && name !== undefined) ?? null;
}

/** Some encoders sign their work in a comment ("CREATOR: gd-jpeg v1.0 …"). */
function commentOf(segments: readonly JpegSegment[]): string | null {
  const comment = segments.find((segment) => segment.marker === 0xfe);
  return comment === undefined ? null : cleanText(Buffer.from(comment.data).toString('latin1'));
}

function hasCredentials(
  source: ImageSource,
  segments: readonly JpegSegment[],
  png: PngFacts | null,
): boolean {
  if (png !== null) return png.hasC2pa;
  if (source.mediaType === 'image/jpeg') return segments.some((segment) => isCredential(segment));
  return asBuffer(source.bytes).includes('jumbc2pa') || asBuffer(source.bytes).includes('c2pa.claim');
}

function isCredential(segment: JpegSegment): boolean {
  return segment.marker === APP11 && asBuffer(segment.data).includes('c2pa');
}

/** Content credentials name the source type in their claim. They are read, not verified. */
function sourceTypeInCredentials(source: ImageSource, segments: readonly JpegSegment[]): string | null {
  const places = source.mediaType === 'image/jpeg' ? segments.filter(isCredential) : [{ data: source.bytes }];
  for (const { data } of places) {
    const buffer = asBuffer(data);
    const at = buffer.indexOf('cv.iptc.org/newscodes/digitalsourcetype/');
    if (at >= 0) {
      const name = /^[\w./]{1,120}/.exec(buffer.toString('latin1', at, at + 120))?.[0];
      return name === undefined ? null : `http://${name}`;
    }
  }
  return null;
}

function asBuffer(data: Uint8Array): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}
