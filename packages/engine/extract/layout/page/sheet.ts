import type { Word } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

/** Words that stand close together on one row: what a reader sees as one phrase or one table cell. */
export interface Cell {
  readonly text: string;
  readonly words: readonly Word[];
  readonly box: Box;
}

/** One printed line across the page. */
export interface Row {
  /** From 0, over all pages. */
  readonly index: number;
  /** From 1. */
  readonly page: number;
  /** From 0: page within its paper, where a file holds several. */
  readonly leaf: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly cells: readonly Cell[];
  readonly box: Box;
  /** Middle of the row, 0 (top of its page) to 1; corrected for the tilt of a scan. */
  readonly middle: number;
  /** Median height of its words as a share of the page height. */
  readonly textHeight: number;
}

/** All rows of a document in reading order. */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly pageCount: number;
  /** Whether any page was read from a picture: words may be misread and blanks lost. */
  readonly isRecognised: boolean;
  /** Page height divided by page width, by page number. */
  readonly aspects: ReadonlyMap<number, number>;
}
