import type { Peak } from './patch-peaks.ts';
import { PATCH_PX } from './patch-places.ts';

/** One wave that runs through many patches: a camera held aslant changes it little from patch to patch. */
export interface WaveFamily {
  readonly wave: Peak;
  /** Numbers of the patches that have it. */
  readonly patches: readonly number[];
}

/** Farthest that the waves of one family lie from its first, waves a patch. */
const REACH = 4;
/** Waves that differ less in direction, radians, are of one grating: lines of paper or cloth, not a grid. */
const LEAST_ANGLE = 0.25;

/** The wave that most patches have; `null` where there are no peaks. `peaks` has one list a patch. */
export function commonWave(peaks: readonly (readonly Peak[])[]): WaveFamily | null {
  let best: WaveFamily | null = null;
  for (const wave of peaks.flat()) {
    const patches = peaks.flatMap((own, index) => (own.some((peak) => isOneWave(peak, wave)) ? [index] : []));
    if (best === null || patches.length > best.patches.length) best = { wave, patches };
  }
  return best;
}

/** The wave that most patches have of those that run across another. */
export function crossingWave(peaks: readonly (readonly Peak[])[], other: Peak): WaveFamily | null {
  return commonWave(peaks.map((own) => own.filter((peak) => angleBetween(peak, other) >= LEAST_ANGLE)));
}

/** A wave and its opposite are one, and so are waves beyond the finest that pixels show and those they are seen as. */
function isOneWave(a: Peak, b: Peak): boolean {
  if (a.channel !== b.channel) return false;
  return [1, -1].some((sign) => {
    const across = wrapped(a.across - sign * b.across);
    const down = wrapped(a.down - sign * b.down);
    return Math.hypot(across, down) <= REACH;
  });
}

function wrapped(waves: number): number {
  return waves - PATCH_PX * Math.round(waves / PATCH_PX);
}

/** From 0 to half of π. */
function angleBetween(a: Peak, b: Peak): number {
  const cross = Math.abs(a.across * b.down - a.down * b.across);
  const dot = Math.abs(a.across * b.across + a.down * b.down);
  return Math.atan2(cross, dot);
}
