import type { Page } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import type { RgbPicture } from '../ocr/picture.ts';

/** One page that can't be loaded or decoded, though the file as a whole is open. */
export class PageUnreadable extends Error {
  constructor(index: number, cause: Error | string = 'not loaded') {
    super(`page ${index + 1} can not be read: ${String(cause).slice(0, 200)}`);
    this.name = 'PageUnreadable';
  }
}

/** A page before any recognition: as shown, with the words of a usable text layer if it has one. */
export interface PageView extends Omit<Page, 'number'> {
  /** Large pictures on the page whose content `words` does not tell; empty where the page as a whole is a picture. */
  readonly unreadPictures: readonly Box[];
}

/** How large a page is to be drawn. */
export type DrawSize =
  /** For reading: as large as helps, never larger than the source. */
  | { readonly for: 'reading' }
  /** For looking at: this many pixels wide. */
  | { readonly for: 'viewing'; readonly widthPx: number };

/** A part of a drawn page. */
export interface DrawnPart {
  readonly picture: RgbPicture;
  /** Its exact place on the page. */
  readonly box: Box;
}

/** The picture that a page consists of, as the file stores it. */
export interface StoredScan {
  readonly jpeg: Uint8Array;
  /** Where it lies on the page; may reach beyond it. */
  readonly box: Box;
}

/** The pages of an open file, one at a time so that memory stays bounded. */
export interface PageSource {
  readonly count: number;
  /** Index from 0. Throws `PageUnreadable`; any other error concerns the whole file. */
  view(index: number): Promise<PageView>;
  draw(index: number, size: DrawSize): Promise<RgbPicture>;
  /** The part within a box of the page drawn so many pixels wide. */
  drawPart(index: number, part: { readonly box: Box; readonly widthPx: number }): Promise<DrawnPart>;
  /** The upright picture that a page of a PDF consists of; `null` for other pages. */
  storedScan?(index: number): StoredScan | null;
  close(): void;
}

/** Pages of a file that has none, such as bare XML. */
export const NO_PAGES: PageSource = {
  count: 0,
  view: () => Promise.reject(new PageUnreadable(0)),
  draw: () => Promise.reject(new PageUnreadable(0)),
  drawPart: () => Promise.reject(new PageUnreadable(0)),
  close: () => undefined,
};
