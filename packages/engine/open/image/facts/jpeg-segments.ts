/** One marker segment of a JPEG. */
export interface JpegSegment {
  /** Second byte of the marker, such as 0xe1 for APP1. */
  readonly marker: number;
  readonly data: Uint8Array;
}

const MAX_SEGMENTS = 2_000;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The segments of a JPEG up to the start of its first scan, at most 2 000. Stops where the file makes no sense. */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = [];
  let at = 2;
  while (segments.length < MAX_SEGMENTS) {
    // Any number of fill bytes may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const segment = segmentAt(bytes, at);
    if (segment === null) break;
    segments.push(segment);
    at += 4 + segment.data.length;
  }
  return segments;
}

function segmentAt(bytes: Uint8Array, at: number): JpegSegment | null {
  if (bytes[at] !== 0xff || at + 4 > bytes.length) return null;
  const marker = bytes[at + 1] ?? 0;
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  if (marker === START_OF_SCAN || marker === END_OF_IMAGE || length < 2) return null;
  return { marker, data: bytes.subarray(at + 4, at + 2 + length) };
}

/** Whether the JPEG ends with its end marker (padding allowed); if not, its lower part is missing. */
export function hasJpegEnd(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return tail.lastIndexOf(Buffer.from([0xff, END_OF_IMAGE])) > 0;
}
