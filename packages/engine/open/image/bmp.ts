import type { RgbPicture } from '../../ocr/picture.ts';
import { bmpHeader, type BmpHeader } from './bmp-header.ts';

/**
 * Decodes a BMP: 1, 4, 8, 16, 24 and 32 bits a pixel without compression (also with bit fields). `null` for other kinds and for
 * files whose header and length do not fit. Missing rows at the end stay white.
 */
export function decodeBmp(bytes: Uint8Array): RgbPicture | null {
  const header = bmpHeader(bytes);
  if (header === null) return null;
  const { width, height, bitsPerPixel } = header;
  const data = new Uint8Array(width * height * 3).fill(255);
  const stride = Math.ceil((width * bitsPerPixel) / 32) * 4;
  const colourOf = pixelReader(bytes, header);
  for (let row = 0; row < height; row += 1) {
    const from = header.dataOffset + row * stride;
    if (from + stride > bytes.length) break;
    let to = (header.isTopDown ? row : height - 1 - row) * width * 3;
    for (let column = 0; column < width; column += 1) {
      const colour = colourOf(from, column);
      data[to] = colour >>> 16;
      data[to + 1] = (colour >>> 8) & 0xff;
      data[to + 2] = colour & 0xff;
      to += 3;
    }
  }
  return { data, width, height };
}

type PixelReader = (rowStart: number, column: number) => number;

function pixelReader(bytes: Uint8Array, header: BmpHeader): PixelReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { bitsPerPixel, palette, masks } = header;
  if (bitsPerPixel <= 8) {
    const perByte = 8 / bitsPerPixel;
    const mask = 2 ** bitsPerPixel - 1;
    return (start, column) => {
      const byte = bytes[start + Math.floor(column / perByte)] ?? 0;
      const shift = 8 - bitsPerPixel * ((column % perByte) + 1);
      return palette[(byte >>> shift) & mask] ?? 0;
    };
  }
  if (bitsPerPixel === 24) {
    return (start, column) =>
      view.getUint16(start + column * 3, true) | (view.getUint8(start + column * 3 + 2) << 16);
  }
  const read =
    bitsPerPixel === 16
      ? (offset: number) => view.getUint16(offset, true)
      : (offset: number) => view.getUint32(offset, true);
  return (start, column) => {
    const value = read(start + column * (bitsPerPixel / 8));
    return (masked(value, masks[0]) << 16) | (masked(value, masks[1]) << 8) | masked(value, masks[2]);
  };
}

/** The bits under the mask, stretched to 0…255. */
function masked(value: number, mask: number): number {
  if (mask === 0) return 0;
  const shift = 31 - Math.clz32(mask & -mask);
  const most = mask >>> shift;
  return Math.round((((value & mask) >>> shift) * 255) / most);
}
