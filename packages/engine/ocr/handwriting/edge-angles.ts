import { LINE_HEIGHT_PX } from '../read/line-picture.ts';
import type { WordInk } from './word-ink.ts';

/** How the edges of a word's ink run. */
export interface EdgeAngles {
  /** Share of the edges that run straight across or straight up, 0 to 1: print is built of them. */
  readonly straight: number;
  /** Mean lean of the upright edges (tangent), above 0 to the right. */
  readonly slant: number;
  /** Spread of that lean. */
  readonly slantSpread: number;
}

/** Edges that lean less are straight (tangent of 9 degrees). */
const STRAIGHT = 0.158;
/** Edges that lean less are upright (tangent of 40 degrees). */
const UPRIGHT = 0.839;
/** Weaker changes of darkness are grain of the paper. */
const LEAST_SHARE = 0.25;

/** Measures the edges of a word by the change of darkness at each pixel (Sobel), weighted by its strength. */
export function edgeAnglesOf({ dark, width, level }: WordInk): EdgeAngles {
  const least = level * LEAST_SHARE * 4;
  let [all, straight, upright, lean, leanSquared] = [0, 0, 0, 0, 0];
  for (let y = 1; y < LINE_HEIGHT_PX - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      // Most of a picture is even ground: a short look is enough there.
      const nearby =
        Math.abs((dark[at + 1] as number) - (dark[at - 1] as number)) +
        Math.abs((dark[at + width] as number) - (dark[at - width] as number));
      if (nearby < least / 5) continue;
      // The change of darkness runs across the edge.
      const right = column(dark, at + 1, width) - column(dark, at - 1, width);
      const down = row(dark, at + width) - row(dark, at - width);
      const wide = Math.abs(right);
      const tall = Math.abs(down);
      const strength = wide + tall;
      if (strength < least) continue;
      all += strength;
      if (Math.min(wide, tall) < STRAIGHT * Math.max(wide, tall)) straight += strength;
      if (tall > UPRIGHT * wide) continue;
      const off = down / right;
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
