import type { Page } from '@vouch/core/document/document.ts';
import type { ImageFacts } from '@vouch/core/document/image-facts.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import { DEFAULT_LIMITS } from '../../host/host.ts';
import { turnPicture } from '../../ocr/page/turn-picture.ts';
import type { RgbPicture, Size } from '../../ocr/picture.ts';
import { openImage } from '../../open/image/open-image.ts';
import type { OpenedFile } from '../../open/opened-file.ts';
import { PageUnreadable } from '../../open/page-source.ts';
import { turnBox, type Turned } from '../../open/turn-box.ts';
import { transposedTable } from './block-dct.ts';
import { TURN_OF } from './orientation.ts';

/** The picture of a page, upright as its words were read, with what is known of how it was stored. */
export interface ShownPicture {
  readonly picture: RgbPicture;
  /** Its brightness table when it is a JPEG whose pixels are shown one by one, on their blocks; else `null`. */
  readonly table: readonly number[] | null;
  /** Where it lies on the page. */
  readonly box: Box;
}

const WHOLE_PAGE: Box = { left: 0, top: 0, right: 1, bottom: 1 };

/**
 * The picture of a page of a picture file, or the one that a scanned page of a PDF consists of, from its own bytes: drawing the
 * page would smooth away what is looked for. `null` where there is none.
 */
export async function shownPicture(file: OpenedFile, { number, turned }: Page): Promise<ShownPicture | null> {
  const shown = await storedPicture(file, number);
  if (shown === null || turned === 0) return shown;
  const { picture, table, box } = shown;
  return {
    picture: turnPicture(picture, turned),
    table: table && turnedTable(table, turned, picture),
    box: turnBox(box, turned),
  };
}

async function storedPicture(file: OpenedFile, number: number): Promise<ShownPicture | null> {
  if (file.image !== null) return await drawn(file, { index: number - 1, box: WHOLE_PAGE });
  const scan = file.pages.storedScan?.(number - 1) ?? null;
  if (scan === null) return null;
  const opened = await openImage(scan.jpeg, { ...file.file, mediaType: 'image/jpeg' }, DEFAULT_LIMITS);
  return opened.ok ? await drawn(opened.value, { index: 0, box: scan.box }) : null;
}

async function drawn(
  { pages, image }: OpenedFile,
  { index, box }: { readonly index: number; readonly box: Box },
): Promise<ShownPicture | null> {
  try {
    const picture = await pages.draw(index, { for: 'reading' });
    return { picture, table: image && tableFor(image, picture), box };
  } catch (error) {
    if (error instanceof PageUnreadable) return null;
    throw error;
  }
}

/** The brightness table, where each pixel that is shown is one of the file: not shrunk, and turned by whole quarters only. */
function tableFor(image: ImageFacts, picture: RgbPicture): readonly number[] | null {
  const isUnchanged = picture.width === image.width && picture.height === image.height;
  const turned = TURN_OF.get(image.orientation);
  const [table] = image.quantTables;
  if (!isUnchanged || turned === undefined || table === undefined) return null;
  const isSideways = turned % 180 !== 0;
  const stored = isSideways ? { width: picture.height, height: picture.width } : picture;
  return turnedTable(table, turned, stored);
}

/** Sides whose far end comes first after a turn must end with a whole block: else the blocks do not start at the corner. */
function turnedTable(
  table: readonly number[],
  turned: Turned,
  { width, height }: Size,
): readonly number[] | null {
  if ((turned === 90 || turned === 180) && height % 8 !== 0) return null;
  if ((turned === 180 || turned === 270) && width % 8 !== 0) return null;
  return turned % 180 === 0 ? table : transposedTable(table);
}
