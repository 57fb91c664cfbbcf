/** What a BMP says about its pixels. */
export interface BmpHeader {
  readonly width: number;
  readonly height: number;
  readonly isTopDown: boolean;
  readonly bitsPerPixel: 1 | 4 | 8 | 16 | 24 | 32;
  readonly dataOffset: number;
  /** Colours 0xRRGGBB of pictures with at most 8 bits a pixel. */
  readonly palette: readonly number[];
  /** Bit masks of red, green and blue in pictures with 16 or 32 bits a pixel. */
  readonly masks: readonly [number, number, number];
}

const FILE_HEADER_BYTES = 14;
const CORE_HEADER_BYTES = 12;
const BIT_FIELDS = new Set([3, 6]);
const DEPTHS = [1, 4, 8, 16, 24, 32] as const;
const MASKS_16 = [0x7c_00, 0x03_e0, 0x00_1f] as const;
const MASKS_32 = [0xff_00_00, 0x00_ff_00, 0x00_00_ff] as const;

/** The header; `null` when it is cut off, contradictory or of a compressed kind. */
export function bmpHeader(bytes: Uint8Array): BmpHeader | null {
  if (bytes.length < FILE_HEADER_BYTES + CORE_HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(14, true);
  if (size !== CORE_HEADER_BYTES && (size < 40 || bytes.length < FILE_HEADER_BYTES + 40)) return null;
  return size === CORE_HEADER_BYTES ? coreHeader(view) : infoHeader(view, size);
}

function coreHeader(view: DataView): BmpHeader | null {
  const depth = DEPTHS.find((bits) => bits === view.getUint16(24, true));
  const [width, height] = [view.getUint16(18, true), view.getUint16(20, true)];
  if (depth === undefined || width === 0 || height === 0) return null;
  const palette = readPalette(view, { at: FILE_HEADER_BYTES + CORE_HEADER_BYTES, depth, entryBytes: 3 });
  return {
    width,
    height,
    isTopDown: false,
    bitsPerPixel: depth,
    dataOffset: view.getUint32(10, true),
    palette,
    masks: MASKS_32,
  };
}

function infoHeader(view: DataView, size: number): BmpHeader | null {
  const depth = DEPTHS.find((bits) => bits === view.getUint16(28, true));
  const [width, height] = [view.getInt32(18, true), view.getInt32(22, true)];
  const compression = view.getUint32(30, true);
  const hasFields = BIT_FIELDS.has(compression);
  if (depth === undefined || width <= 0 || height === 0 || (compression !== 0 && !hasFields)) return null;
  const masks = hasFields ? readMasks(view) : depth === 16 ? MASKS_16 : MASKS_32;
  if (masks === null) return null;
  const palette = readPalette(view, { at: FILE_HEADER_BYTES + size, depth, entryBytes: 4 });
  const dataOffset = view.getUint32(10, true);
  return {
    width,
    height: Math.abs(height),
    isTopDown: height < 0,
    bitsPerPixel: depth,
    dataOffset,
    palette,
    masks,
  };
}

function readMasks(view: DataView): readonly [number, number, number] | null {
  if (view.byteLength < FILE_HEADER_BYTES + 40 + 12) return null;
  return [view.getUint32(54, true), view.getUint32(58, true), view.getUint32(62, true)];
}

function readPalette(
  view: DataView,
  table: { readonly at: number; readonly depth: number; readonly entryBytes: 3 | 4 },
): number[] {
  if (table.depth > 8) return [];
  const palette: number[] = [];
  for (let index = 0; index < 2 ** table.depth; index += 1) {
    const at = table.at + index * table.entryBytes;
    if (at + 3 > view.byteLength) break;
    palette.push(view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16));
  }
  return palette;
}
