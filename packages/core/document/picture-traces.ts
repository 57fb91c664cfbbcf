import type { Place } from '../geometry/box.ts';

/** In what way a word differs from the other words of its page. */
export type TraceSign =
  /** Ink darker or lighter, smoother or more ragged than print around it. */
  | 'ink'
  /** Strokes thicker or thinner. */
  | 'stroke'
  /** Edges sharper or softer. */
  | 'sharpness'
  /** Paper flatter, grainier, lighter or darker. */
  | 'paper'
  /** Ink of another colour. */
  | 'colour'
  /** Letters taller or shorter. */
  | 'height'
  /** Pixels that do not follow the earlier saving of the picture as the rest does. */
  | 'saving'
  /** Shapes that equal other shapes of the page more closely than print does. */
  | 'twin';

/** A word that looks as if it was put into the picture later. */
export interface PictureTrace {
  readonly place: Place;
  /** The word as it was read. */
  readonly text: string;
  /** Natural-log odds that the page was edited, given this word, against none; calibrated. */
  readonly logOdds: number;
  /** What tells most, strongest first; at most three. */
  readonly signs: readonly TraceSign[];
  /** Words of the page that it was compared with. */
  readonly peers: number;
}
