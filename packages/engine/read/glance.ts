import type { PrintedCode } from '@vouch/core/document/printed-code.ts';

import { readCodes } from '../codes/read-codes.ts';
import type { RgbPicture } from '../ocr/picture.ts';
import { type PageSource, PageUnreadable } from '../open/page-source.ts';
import { pictureHashOf } from './picture-hash.ts';

/** Width in pixels at which a page is drawn to be compared with others and searched for dense places. */
const GLANCE_PX = 320;
/** Pages looked at from the front; the last one is, too: payment parts stand at the end. */
const FIRST_PAGES = 3;

/** What small pictures of the pages tell. */
export interface Glance {
  /** Hash of the first page; `null` when there is none or it can't be drawn. */
  readonly pictureHash: string | null;
  /** The QR codes of the first three pages and the last one. */
  readonly codes: readonly PrintedCode[];
}

/** Draws the first pages and the last one small, one after the other. Pages that can't be drawn tell nothing. */
export async function glanceAt(pages: PageSource): Promise<Glance> {
  const indexes = new Set([...Array(FIRST_PAGES).keys(), pages.count - 1]);
  let pictureHash: string | null = null;
  const codes: PrintedCode[] = [];
  for (const index of indexes) {
    if (index < 0 || index >= pages.count) continue;
    const picture = await drawSmall(pages, index);
    if (picture === null) continue;
    if (index === 0) pictureHash = pictureHashOf(picture);
    codes.push(...(await readCodes(pages, index, picture)));
  }
  return { pictureHash, codes };
}

async function drawSmall(pages: PageSource, index: number): Promise<RgbPicture | null> {
  try {
    return await pages.draw(index, { for: 'viewing', widthPx: GLANCE_PX });
  } catch (error) {
    if (error instanceof PageUnreadable) return null;
    throw error;
  }
}
