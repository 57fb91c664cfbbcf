import type { JpegSegment } from './jpeg-segments.ts';

/** How a JPEG was compressed. */
export interface JpegCoding {
  /** 64 values each in zigzag order, at most 4 tables. */
  readonly quantTables: readonly (readonly number[])[];
  readonly progressive: boolean;
  readonly subsampling: string | null;
}

const QUANT_TABLES = 0xdb;
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const PROGRESSIVE_FRAMES = new Set([0xc2, 0xc6, 0xca, 0xce]);
const SUBSAMPLING: Readonly<Record<string, string>> = {
  '1x1': '4:4:4',
  '2x1': '4:2:2',
  '1x2': '4:4:0',
  '2x2': '4:2:0',
  '4x1': '4:1:1',
};

/** Quantisation tables, frame kind and chroma subsampling from a JPEG's segments. */
export function jpegCoding(segments: readonly JpegSegment[]): JpegCoding {
  const frame = segments.find((segment) => FRAMES.has(segment.marker));
  const tables = new Map<number, number[]>();
  for (const segment of segments) {
    if (segment.marker === QUANT_TABLES) readTables(segment.data, tables);
  }
  return {
    quantTables: [...tables].sort(([a], [b]) => a - b).map(([, values]) => values),
    progressive: frame !== undefined && PROGRESSIVE_FRAMES.has(frame.marker),
    subsampling: frame === undefined ? null : subsamplingOf(frame.data),
  };
}

function readTables(data: Uint8Array, tables: Map<number, number[]>): void {
  let at = 0;
  while (at < data.length) {
    const head = data[at] ?? 0;
    const bytesPerValue = head >> 4 === 0 ? 1 : 2;
    const end = at + 1 + 64 * bytesPerValue;
    if (end > data.length) return;
    tables.set(head & 3, valuesOf(data.subarray(at + 1, end), bytesPerValue));
    at = end;
  }
}

function valuesOf(data: Uint8Array, bytesPerValue: 1 | 2): number[] {
  if (bytesPerValue === 1) return [...data];
  return Array.from({ length: 64 }, (_, index) => ((data[index * 2] ?? 0) << 8) | (data[index * 2 + 1] ?? 0));
}

/** From the sampling factors of the first (brightness) and second (colour) component. */
function subsamplingOf(frame: Uint8Array): string | null {
  if ((frame[5] ?? 0) < 3) return null;
  const [luma = 0, chroma = 0] = [frame[7], frame[10]];
  const across = (luma >> 4) / Math.max(1, chroma >> 4);
  const down = (luma & 15) / Math.max(1, chroma & 15);
  return SUBSAMPLING[`${across}x${down}`] ?? `${across}x${down}`;
}
