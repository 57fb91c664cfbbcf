import { LINE_HEIGHT_PX } from '../read/line-picture.ts';
import type { WordInk } from './word-ink.ts';

/** How the edges of a word's ink run. */
export interface EdgeAngles {
  /** Share of the edges that run straight across or straight up, 0 to 1: print is built of them. */
  readonly straight: number;
  /** Mean lean of the upright edges, radians, above 0 to the right. */
  readonly slant: number;
  /** Spread of that lean, radians. */
  readonly slantSpread: number;
}

/** Edges that run within this of straight, radians. */
const STRAIGHT = (9 * Math.PI) / 180;
/** Edges that lean less, radians, are upright. */
const UPRIGHT = (40 * Math.PI) / 180;
/** Weaker changes of darkness are grain of the paper. */
const LEAST_SHARE = 0.25;

/** Measures the edges of a word by the change of darkness at each pixel (Sobel), weighted by its strength. */
export function edgeAnglesOf({ dark, width, level }: WordInk): EdgeAngles {
  const least = level * LEAST_SHARE * 4;
  let [all, straight, upright, lean, leanSquared] = [0, 0, 0, 0, 0];
  for (let y = 1; y < LINE_HEIGHT_PX - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const right = column(dark, at + 1, width) - column(dark, at - 1, width);
      const down = row(dark, at + width) - row(dark, at - width);
      const strength = Math.abs(right) + Math.abs(down);
      if (strength < least) continue;
      // The angle of the edge against the upright: the change runs across it.
      const angle = Math.atan2(down, right);
      const off = angle - Math.round(angle / Math.PI) * Math.PI;
      const size = Math.abs(off);
      all += strength;
      if (size < STRAIGHT || size > Math.PI / 2 - STRAIGHT) straight += strength;
      if (size > UPRIGHT) continue;
      upright += strength;
      lean += off * strength;
      leanSquared += off * off * strength;
    }
  }
  if (all === 0 || upright === 0) return { straight: 1, slant: 0, slantSpread: 0 };
  const slant = lean / upright;
  return {
    straight: straight / all,
    slant,
    slantSpread: Math.sqrt(Math.max(0, leanSquared / upright - slant ** 2)),
  };
}

function column(dark: Float32Array, at: number, width: number): number {
  return (dark[at - width] as number) + 2 * (dark[at] as number) + (dark[at + width] as number);
}

function row(dark: Float32Array, at: number): number {
  return (dark[at - 1] as number) + 2 * (dark[at] as number) + (dark[at + 1] as number);
}
