import type { Random } from '../random.ts';

/** How a picture of a document came about. */
export type EffectId = 'clean' | 'scan' | 'photo' | 'phone' | 'faded' | 'copy' | 'dim';

/** Red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** What the way of taking a picture does to it. */
export interface Effect {
  /** For people who choose one. */
  readonly description: string;
  /** Largest turn either way, degrees. */
  readonly maxTurn: number;
  /** How far a corner moves at most when the camera is held aslant, as a share of the side. */
  readonly slant: number;
  /** Radius of the blur in pixels; 0 for none, else at least 0.3. */
  readonly blur: number;
  /** Largest change of a pixel by noise, 0 to 255. */
  readonly noise: number;
  /** What is left of white in red, green and blue: paper and light. */
  readonly paper: Color;
  /** How much darker the darkest corner is than the lightest, 0 to 1. */
  readonly shadow: number;
  /** Share of the ink that is lost in the palest band, 0 to 1: old thermal paper. */
  readonly fade: number;
  /** How much faster dark tones sink than light ones, 1 for not at all: too little light. */
  readonly gamma: number;
  /** Steepness of the tones, 1 for none: copiers have no grey. */
  readonly contrast: number;
  /** Dark specks for each million pixels. */
  readonly specks: number;
  /** What lies around the paper. */
  readonly ground: Color;
  /** Width of the ground around the paper as a share of its width. */
  readonly margin: number;
}

const CLEAN: Effect = {
  description: 'as drawn',
  maxTurn: 0,
  slant: 0,
  blur: 0,
  noise: 0,
  paper: [255, 255, 255],
  shadow: 0,
  fade: 0,
  gamma: 1,
  contrast: 1,
  specks: 0,
  ground: [255, 255, 255],
  margin: 0,
};

const SCAN: Effect = {
  ...CLEAN,
  description: 'from a flatbed scanner',
  maxTurn: 0.9,
  blur: 0.45,
  noise: 9,
  paper: [247, 246, 242],
  shadow: 0.04,
  ground: [244, 243, 239],
};

const PHOTO: Effect = {
  ...CLEAN,
  description: 'photographed from straight above',
  maxTurn: 2.6,
  blur: 0.7,
  noise: 14,
  paper: [232, 227, 215],
  shadow: 0.3,
  ground: [90, 74, 60],
  margin: 0.05,
};

/** Effects by name. */
export const EFFECTS: Readonly<Record<EffectId, Effect>> = {
  clean: CLEAN,
  scan: SCAN,
  photo: PHOTO,
  phone: {
    ...PHOTO,
    description: 'photographed by hand, aslant on a table',
    maxTurn: 6,
    slant: 0.07,
    shadow: 0.42,
    margin: 0.12,
  },
  dim: {
    ...PHOTO,
    description: 'photographed by hand in a dim restaurant: dark, yellow, noisy',
    maxTurn: 4,
    slant: 0.03,
    blur: 0.9,
    noise: 30,
    paper: [214, 186, 132],
    shadow: 0.5,
    gamma: 1.7,
    margin: 0.08,
  },
  faded: { ...SCAN, description: 'a scan of thermal paper that has gone pale', fade: 0.72, noise: 12 },
  copy: {
    ...SCAN,
    description: 'a photocopy: no grey, specks',
    maxTurn: 1.6,
    contrast: 3.2,
    specks: 60,
    paper: [255, 255, 255],
    ground: [255, 255, 255],
  },
};

/** The turn of one picture, degrees clockwise. */
export function planTurn(effect: Effect, random: Random): number {
  return Math.round((random.next() * 2 - 1) * effect.maxTurn * 100) / 100;
}
