import type { Page } from '@vouch/core/document/document.ts';
import type { ImageFacts } from '@vouch/core/document/image-facts.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import { DEFAULT_LIMITS } from '../../host/host.ts';
import type { RgbPicture } from '../../ocr/picture.ts';
import { openImage } from '../../open/image/open-image.ts';
import type { OpenedFile } from '../../open/opened-file.ts';
import { PageUnreadable } from '../../open/page-source.ts';

/** The picture of a page with what is known of how it was stored. */
export interface ShownPicture {
  readonly picture: RgbPicture;
  /** Its brightness table when it is a JPEG that is shown pixel by pixel; else `null`. */
  readonly table: readonly number[] | null;
  /** Where it lies on the page. */
  readonly box: Box;
}

const WHOLE_PAGE: Box = { left: 0, top: 0, right: 1, bottom: 1 };

/**
 * The picture of a page of a picture file, or the one that a scanned page of a PDF consists of, from its own bytes: drawing the
 * page would smooth away what is looked for. `null` where there is none.
 */
export async function shownPicture(file: OpenedFile, { number }: Page): Promise<ShownPicture | null> {
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

/** The brightness table, where each pixel that is shown is one of the file: not shrunk, not turned. */
function tableFor(image: ImageFacts, picture: RgbPicture): readonly number[] | null {
  const isUnchanged = picture.width === image.width && picture.height === image.height;
  return isUnchanged && image.orientation === 1 ? (image.quantTables[0] ?? null) : null;
}
