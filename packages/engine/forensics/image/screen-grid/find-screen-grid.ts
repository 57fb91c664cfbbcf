import type { Page } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import type { RgbPicture } from '../../../ocr/picture.ts';
import { paperPatch } from './paper-patch.ts';
import { type Peak, peaksOf } from './patch-peaks.ts';
import { PATCH_PX, type PatchPlace, patchPlaces } from './patch-places.ts';
import { commonWave, crossingWave } from './wave-families.ts';

/** Patches that are looked at, and those at which looking ends when they show nothing. */
const MOST_PATCHES = 24;
const FIRST_PATCHES = 8;
const LEAST_IN_FIRST = 3;
/** A page with less bare paper near words is not judged. */
const LEAST_PATCHES = 8;
/** Share of the patches that must have one wave in common … */
const LEAST_SHARE = 0.5;
/** … and another that crosses it, or a wave of colour: the stripes of a panel are red, green and blue. */
const LEAST_CROSSING = 0.4;
const LEAST_COLOR = 0.6;

/** The grid of a screen's pixels on a photo. */
export interface ScreenGrid {
  /** Around the patches that show it: shares of the picture. */
  readonly box: Box;
  /** Share of the patches of bare paper that show it. */
  readonly share: number;
}

/**
 * Looks for the pixels of a screen, or what a camera's own pixels make of them (moiré), on the bare paper near the words of a page. Two waves that
 * cross must run through the page: a lens leaves them everywhere, where it sees a screen, while dots of print stand on grey only and lines of
 * paper run one way. `null` for none.
 */
export function findScreenGrid(picture: RgbPicture, words: Page['words']): ScreenGrid | null {
  const seen = lookAtPatches(picture, words);
  const shown = patchesWithGrid(seen.map(({ peaks }) => peaks));
  if (shown.length === 0) return null;
  const places = shown.flatMap((index) => seen[index]?.place ?? []);
  return { box: boxAround(places, picture), share: shown.length / seen.length };
}

interface SeenPatch {
  readonly place: PatchPlace;
  readonly peaks: readonly Peak[];
}

/** The peaks of patches all over the page; the first few where they promise nothing. */
function lookAtPatches(picture: RgbPicture, words: Page['words']): readonly SeenPatch[] {
  const seen: SeenPatch[] = [];
  for (const place of patchPlaces(picture, words, MOST_PATCHES)) {
    const patch = paperPatch(picture, place);
    if (patch === null) continue;
    seen.push({ place, peaks: peaksOf(patch) });
    if (seen.length === FIRST_PATCHES && !isPromising(seen)) return [];
  }
  return seen.length < LEAST_PATCHES ? [] : seen;
}

function isPromising(seen: readonly SeenPatch[]): boolean {
  return (commonWave(seen.map(({ peaks }) => peaks))?.patches.length ?? 0) >= LEAST_IN_FIRST;
}

/** Numbers of the patches with the first wave of a grid; none without a second wave or colour beside it. */
function patchesWithGrid(peaks: readonly (readonly Peak[])[]): readonly number[] {
  const first = commonWave(peaks);
  if (first === null || first.patches.length < LEAST_SHARE * peaks.length) return [];
  const crossing = crossingWave(peaks, first.wave)?.patches.length ?? 0;
  const fringes = commonWave(peaks.map((own) => own.filter(({ channel }) => channel === 'color')));
  const isGrid =
    crossing >= LEAST_CROSSING * peaks.length || (fringes?.patches.length ?? 0) >= LEAST_COLOR * peaks.length;
  return isGrid ? first.patches : [];
}

function boxAround(places: readonly PatchPlace[], { width, height }: RgbPicture): Box {
  return {
    left: Math.min(...places.map(({ left }) => left)) / width,
    top: Math.min(...places.map(({ top }) => top)) / height,
    right: Math.max(...places.map(({ left }) => left + PATCH_PX)) / width,
    bottom: Math.max(...places.map(({ top }) => top + PATCH_PX)) / height,
  };
}
