import type { Random } from '../random.ts';

/** How a picture of a document came about. */
export type EffectId = 'clean' | 'scan' | 'photo';

/** What the way of taking a picture does to it. */
export interface Effect {
  /** Largest turn either way, degrees. */
  readonly maxTurn: number;
  /** Radius of the blur in pixels; 0 for none, else at least 0.3. */
  readonly blur: number;
  /** Largest change of a pixel by noise, 0 to 255. */
  readonly noise: number;
  /** What is left of white in red, green and blue: paper and light. */
  readonly paper: readonly [red: number, green: number, blue: number];
  /** How much darker the darkest corner is than the lightest, 0 to 1. */
  readonly shadow: number;
  /** What lies around the paper. */
  readonly ground: string;
  /** Width of the ground around the paper as a share of its width. */
  readonly margin: number;
}

/** Effects by name. */
export const EFFECTS = {
  clean: { maxTurn: 0, blur: 0, noise: 0, paper: [255, 255, 255], shadow: 0, ground: '#ffffff', margin: 0 },
  scan: {
    maxTurn: 0.9,
    blur: 0.45,
    noise: 9,
    paper: [247, 246, 242],
    shadow: 0.04,
    ground: '#f4f3ef',
    margin: 0,
  },
  photo: {
    maxTurn: 2.6,
    blur: 0.7,
    noise: 14,
    paper: [232, 227, 215],
    shadow: 0.3,
    ground: '#5a4a3c',
    margin: 0.05,
  },
} satisfies Record<EffectId, Effect>;

/** The turn of one picture, degrees clockwise. */
export function planTurn(effect: Effect, random: Random): number {
  return Math.round((random.next() * 2 - 1) * effect.maxTurn * 100) / 100;
}
