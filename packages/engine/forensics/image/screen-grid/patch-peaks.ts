import { transformSquare } from './fft.ts';
import type { PaperPatch } from './paper-patch.ts';
import { PATCH_PX } from './patch-places.ts';

/** A wave that stands out of the grain of a patch. */
export interface Peak {
  /** Waves across the patch, from minus half of its side to half. */
  readonly across: number;
  /** Waves down the patch, zero or more. */
  readonly down: number;
  readonly channel: 'luma' | 'color';
}

const HALF = PATCH_PX / 2;
/** Side of the tiles of the spectrum in which the grain is measured. */
const TILE = 8;
/** Slower waves are shading, rows of print and folds. */
const LEAST_WAVES = 6;
/** So near to the axes lie the waves of print, of a scanner's rows and of the edges of blocks. */
const AXIS = 2;
/** Blocks of saving repeat every eight pixels, those of colour every sixteen: waves so near to theirs say nothing. */
const BLOCK_WAVES = PATCH_PX / 16;
const BLOCK_SPREAD = 2.5;
/** Power against the middle of its tile; grain by itself reaches this in one patch of a hundred. */
const LEAST_RATIO = 30;
const MOST_PEAKS = 3;

/** Hann's window: without it the edges of the patch would make waves. */
const WINDOW = Float64Array.from(
  { length: PATCH_PX },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / PATCH_PX),
);

/** The most conspicuous waves of a patch, at most three in its brightness and three in its colour. */
export function peaksOf(patch: PaperPatch): readonly Peak[] {
  const { luma, color } = powersOf(patch);
  return [
    ...peaksIn(luma).map((place): Peak => ({ ...place, channel: 'luma' })),
    ...peaksIn(color).map((place): Peak => ({ ...place, channel: 'color' })),
  ];
}

/** The power spectra of both channels, upper half-plane: one transform does for two real signals. */
function powersOf({ luma, color }: PaperPatch) {
  const windowed = (values: Float64Array) =>
    values.map(
      (value, at) =>
        value * (WINDOW[at % PATCH_PX] as number) * (WINDOW[Math.floor(at / PATCH_PX)] as number),
    );
  const real = windowed(luma);
  const imaginary = windowed(color);
  transformSquare({ side: PATCH_PX, real, imaginary });
  const powers = { luma: new Float64Array(PATCH_PX * HALF), color: new Float64Array(PATCH_PX * HALF) };
  for (let down = 0, at = 0; down < HALF; down += 1) {
    for (let across = 0; across < PATCH_PX; across += 1, at += 1) {
      const mirror = ((PATCH_PX - down) % PATCH_PX) * PATCH_PX + ((PATCH_PX - across) % PATCH_PX);
      const [a, b] = [real[at] as number, imaginary[at] as number];
      const [c, d] = [real[mirror] as number, imaginary[mirror] as number];
      powers.luma[at] = (a + c) ** 2 + (b - d) ** 2;
      powers.color[at] = (b + d) ** 2 + (c - a) ** 2;
    }
  }
  return powers;
}

type PeakPlace = Pick<Peak, 'across' | 'down'>;

function peaksIn(power: Float64Array): readonly PeakPlace[] {
  const found: { readonly place: PeakPlace; readonly ratio: number }[] = [];
  for (let top = 0; top < HALF; top += TILE) {
    for (let left = 0; left < PATCH_PX; left += TILE) {
      const peak = peakInTile(power, left, top);
      if (peak.ratio >= LEAST_RATIO) found.push(peak);
    }
  }
  return found
    .toSorted((a, b) => b.ratio - a.ratio)
    .slice(0, MOST_PEAKS)
    .map(({ place }) => place);
}

function peakInTile(power: Float64Array, left: number, top: number) {
  const values = new Float64Array(TILE * TILE);
  let [best, place] = [0, { across: 0, down: 0 }];
  for (let at = 0; at < values.length; at += 1) {
    const [column, down] = [left + (at % TILE), top + Math.floor(at / TILE)];
    const value = power[down * PATCH_PX + column] as number;
    values[at] = value;
    const across = column < HALF ? column : column - PATCH_PX;
    if (value <= best || isOfSaving(across, down)) continue;
    [best, place] = [value, { across, down }];
  }
  const middle = values.sort()[values.length >> 1] as number;
  return { place, ratio: middle > 0 ? best / middle : 0 };
}

/** Whether a wave is one that print, scanners or JPEG make on any paper. */
function isOfSaving(across: number, down: number): boolean {
  const wide = Math.abs(across);
  if (Math.hypot(wide, down) < LEAST_WAVES) return true;
  if (Math.min(wide, down) < AXIS || Math.max(wide, down) > HALF - AXIS) return true;
  return Math.max(offBlocks(wide), offBlocks(down)) < BLOCK_SPREAD;
}

function offBlocks(waves: number): number {
  return Math.abs(waves - BLOCK_WAVES * Math.round(waves / BLOCK_WAVES));
}
