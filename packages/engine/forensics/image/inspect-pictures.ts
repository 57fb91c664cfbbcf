import type { Page, Word } from '@vouch/core/document/document.ts';
import type { PictureTrace } from '@vouch/core/document/picture-traces.ts';
import { type Box, clampBox } from '@vouch/core/geometry/box.ts';

import type { OpenedFile } from '../../open/opened-file.ts';
import { findTraces } from './find-traces.ts';
import { type ShownPicture, shownPicture } from './shown-picture.ts';

/** Pages that are looked at: pictures have more than one in TIFF only, edits in scans are on the first ones. */
const MOST_PAGES = 4;

/**
 * Compares the recognised words of a picture, or of scanned pages of a PDF, with each other; `null` where that can't be done:
 * other files, pages without words. Takes about 0.1 s of computing for two
 * megapixels, one page in memory at a time.
 */
export async function inspectPictures(
  file: OpenedFile,
  pages: readonly Page[],
): Promise<readonly PictureTrace[] | null> {
  const readable = pages.filter(({ textSource }) => textSource === 'ocr').slice(0, MOST_PAGES);
  const traces: PictureTrace[] = [];
  let looked = 0;
  for (const page of readable) {
    const shown = await shownPicture(file, page);
    if (shown === null) continue;
    looked += 1;
    traces.push(...tracesOf(page, shown));
  }
  return looked === 0 ? null : traces.toSorted((a, b) => b.logOdds - a.logOdds);
}

/** The words are measured where they stand in the picture, and told where they stand on the page. */
function tracesOf({ number, words }: Page, { picture, table, box }: ShownPicture): readonly PictureTrace[] {
  const inPicture = words.map((word): Word => ({ ...word, box: clampBox(inside(word.box, box)) }));
  return findTraces(picture, { number, words: inPicture }, table).map((trace) => ({
    ...trace,
    place: { ...trace.place, box: clampBox(outside(trace.place.box, box)) },
  }));
}

/** A box of the page in shares of a part of it. */
function inside(box: Box, part: Box): Box {
  const [width, height] = [part.right - part.left, part.bottom - part.top];
  return {
    left: (box.left - part.left) / width,
    right: (box.right - part.left) / width,
    top: (box.top - part.top) / height,
    bottom: (box.bottom - part.top) / height,
  };
}

/** A box of a part of the page in shares of the page. */
function outside(box: Box, part: Box): Box {
  const [width, height] = [part.right - part.left, part.bottom - part.top];
  return {
    left: part.left + box.left * width,
    right: part.left + box.right * width,
    top: part.top + box.top * height,
    bottom: part.top + box.bottom * height,
  };
}
