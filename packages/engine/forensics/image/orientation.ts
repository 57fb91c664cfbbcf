import type { Turned } from '../../open/turn-box.ts';

/** Degrees clockwise by which a picture with the EXIF orientation is turned to be shown; mirrored ones are left out. */
export const TURN_OF: ReadonlyMap<number, Turned> = new Map([
  [1, 0],
  [6, 90],
  [3, 180],
  [8, 270],
]);
