import type { Place } from '../geometry/box.ts';

/** The grid of a screen's pixels that was seen on the paper of a picture. */
export interface ScreenGrid {
  /** Around the parts that show it. */
  readonly place: Place;
  /** Share of the bare paper that was looked at and shows it, 0 to 1. */
  readonly share: number;
}
