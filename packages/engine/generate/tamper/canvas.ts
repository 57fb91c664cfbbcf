import type { RgbPicture } from '../../ocr/picture.ts';
import type { Region } from '../../forensics/image/region.ts';

/** A copy of a picture that may be painted on. */
export function copyOf({ data, width, height }: RgbPicture): RgbPicture {
  return { data: Uint8Array.from(data), width, height };
}

/** The pixels of a region as a picture of its own. */
export function cutOut(picture: RgbPicture, region: Region): RgbPicture {
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const start = ((region.top + y) * picture.width + region.left) * 3;
    data.set(picture.data.subarray(start, start + width * 3), y * width * 3);
  }
  return { data, width, height };
}

/** How a piece is put on: over what is there, or only where it is darker. */
export type PasteMode = 'hard' | 'darken';

/** Where and how a piece is put. */
export interface Paste {
  readonly left: number;
  readonly top: number;
  readonly mode: PasteMode;
}

/** Puts a piece onto a picture; parts outside are cut off. */
export function paste(picture: RgbPicture, piece: RgbPicture, { left, top, mode }: Paste): void {
  for (let y = Math.max(0, -top); y < Math.min(piece.height, picture.height - top); y += 1) {
    for (let x = Math.max(0, -left); x < Math.min(piece.width, picture.width - left); x += 1) {
      const from = (y * piece.width + x) * 3;
      const to = ((top + y) * picture.width + left + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const fresh = piece.data[from + channel] ?? 0;
        const old = picture.data[to + channel] ?? 0;
        picture.data[to + channel] = mode === 'darken' ? Math.min(old, fresh) : fresh;
      }
    }
  }
}
