import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import type { Limits, RenderInput } from '../host/host.ts';
import { openPicture } from '../open/image/image-library.ts';
import { openFile } from '../open/open.ts';
import { PageUnreadable } from '../open/page-source.ts';
import { errorOfThrown } from './thrown-error.ts';

const MIN_WIDTH_PX = 16;
const MAX_WIDTH_PX = 4_000;
const WEBP_QUALITY = 82;

/** Draws one page as WebP, upright. Errors as when opening, and `no-pages` for a page that does not exist. */
export async function renderDocumentPage(input: RenderInput, limits: Limits): Promise<Result<Uint8Array>> {
  try {
    const opened = await openFile(input, limits);
    if (!opened.ok) return opened;
    const { pages } = opened.value;
    try {
      if (input.page < 1 || input.page > pages.count) {
        return failure('no-pages', `This document has no page ${input.page}.`);
      }
      const turned = input.turned ?? 0;
      const widthPx = Math.min(MAX_WIDTH_PX, Math.max(MIN_WIDTH_PX, Math.round(input.widthPx)));
      const { data, width, height } = await pages.draw(input.page - 1, { for: 'viewing', widthPx });
      const picture = openPicture(data, { raw: { width, height, channels: 3 } }).rotate(turned);
      return ok(await picture.webp({ quality: WEBP_QUALITY, effort: 2 }).toBuffer());
    } finally {
      pages.close();
    }
  } catch (error) {
    if (error instanceof PageUnreadable) {
      return failure('damaged', `Page ${input.page} is damaged and can not be shown.`, error.message);
    }
    return { ok: false, error: errorOfThrown(error) };
  }
}
