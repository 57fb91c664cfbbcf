import type { Place } from '../geometry/box.ts';

/** A QR code on a page, decoded. */
export interface PrintedCode {
  readonly place: Place;
  /** What it holds, at most 4 000 characters. */
  readonly text: string;
}
