import type { Random } from '../random.ts';

/** One command of an outline: SVG's letter with its points, y up from the line of writing, in heights of a capital. */
export interface Stroke {
  readonly command: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** One written letter. */
export interface Letter {
  readonly strokes: readonly Stroke[];
  /** Where the next letter begins, in heights of a capital. */
  readonly advance: number;
}

/** Somebody's writing. */
export interface Hand {
  /** `filled`: the strokes are outlines of ink; `drawn`: they are the way of the pen. */
  readonly ink: 'filled' | 'drawn';
  /** The letters of a text; those that the hand does not know are left out. */
  readonly letters: (text: string, random: Random) => readonly Letter[];
}
