import type { Region } from '../../forensics/image/region.ts';
import type { RgbPicture } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';
import type { PlacedWord, PaperPicture } from './paper-picture.ts';

/** What a forger works on. */
export interface TamperScene {
  readonly paper: PaperPicture;
  /** Another paper of the same kind to cut from. */
  readonly donor: PaperPicture;
  readonly random: Random;
}

/** An edited picture and where it was edited. */
export interface Tampered {
  readonly picture: RgbPicture;
  readonly regions: readonly Region[];
  /** The words in their places, where those are others than before. */
  readonly words?: readonly PlacedWord[];
}

/** One way to forge a picture; `null` where the paper offers nothing to work on. */
export type Recipe = (scene: TamperScene) => Promise<Tampered | null>;

/** The words that carry a value worth changing: amounts, dates, numbers with three digits or more. */
export function valuesOf({ words }: PaperPicture): readonly PlacedWord[] {
  return words.filter(({ text, region }) => {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 3 && digits <= 10 && region.bottom - region.top >= 9 && region.right - region.left >= 12;
  });
}

/** The number with one digit or two exchanged for others. */
export function otherNumber(text: string, random: Random): string {
  const places = Array.from(text).flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  const changed = new Set(random.shuffle(places).slice(0, random.int(1, 2)));
  return Array.from(text)
    .map((sign, index) => (changed.has(index) ? String((Number(sign) + random.int(1, 9)) % 10) : sign))
    .join('');
}

/** Level below which the share of a region's pixels lies, by their green. */
export function levelAt(picture: RgbPicture, region: Region, share: number): number {
  const levels: number[] = [];
  for (let y = region.top; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1) {
      levels.push(picture.data[(y * picture.width + x) * 3 + 1] ?? 255);
    }
  }
  return levels.toSorted((a, b) => a - b)[Math.floor(levels.length * share)] ?? 255;
}
