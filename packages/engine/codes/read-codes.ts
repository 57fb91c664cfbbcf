import type { PrintedCode } from '@vouch/core/document/printed-code.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import type { RgbPicture } from '../ocr/picture.ts';
import { type PageSource, PageUnreadable } from '../open/page-source.ts';
import { findCodes, type FoundCode } from './code-reader.ts';
import { denseAreas } from './dense-areas.ts';

/** Width in pixels at which dense places of a page are read: A4 at 200 dots an inch. */
const READING_PX = 1654;

/** The QR codes of a page (index from 0) whose small picture is given. A page that can't be drawn has none. */
export async function readCodes(
  pages: PageSource,
  index: number,
  glance: RgbPicture,
): Promise<readonly PrintedCode[]> {
  const found: PrintedCode[] = [];
  try {
    for (const area of denseAreas(glance)) {
      const { picture, box } = await pages.drawPart(index, { widthPx: READING_PX, box: area });
      for (const code of await findCodes(picture))
        found.push({ place: { page: index + 1, box: placeOf(code, picture, box) }, text: code.text });
    }
  } catch (error) {
    if (!(error instanceof PageUnreadable)) throw error;
  }
  return found;
}

function placeOf({ corners }: FoundCode, { width, height }: RgbPicture, part: Box): Box {
  const xs = corners.map(({ x }) => part.left + (x / width) * (part.right - part.left));
  const ys = corners.map(({ y }) => part.top + (y / height) * (part.bottom - part.top));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
