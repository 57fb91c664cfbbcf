import type { Host } from '@vouch/engine/host/host.ts';
import type { BlobStore } from '../../platform/blob-store/blob-store.ts';
import type { BoundedCache } from '../../platform/bounded-cache.ts';
import { toRequestError } from '../../platform/routing/document-problem.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import type { StoredDocument } from './documents.repository.ts';

/** What drawing works with. */
export interface RenderDeps {
  readonly host: Pick<Host, 'render'>;
  readonly blobs: Pick<BlobStore, 'read'>;
  readonly cache: BoundedCache;
}

/** A page to draw. */
export interface WantedPage {
  /** From 1. */
  readonly page: number;
  /** Pixels. */
  readonly width: number;
  readonly signal: AbortSignal;
}

/** Widths that are drawn: a few, so that callers who want nearly the same share a picture. */
const WIDTHS = [160, 320, 640, 960, 1280, 1600, 2000];

/** Draws a page as WebP. @throws RequestError 404 for pages that are not there, 422 for files that can't be drawn. */
export async function renderPage(
  deps: RenderDeps,
  document: StoredDocument,
  wanted: WantedPage,
): Promise<Uint8Array> {
  const { sha256, organizationId } = document;
  if (sha256 === null) throw notFound('page yet');
  if (document.pageCount !== null && wanted.page > document.pageCount) throw notFound('page');
  const widthPx = WIDTHS.find((width) => width >= wanted.width) ?? 2000;
  // The organization is part of the key: same content elsewhere is nobody's business.
  return deps.cache.get(`${organizationId}/${sha256}/${wanted.page}/${widthPx}`, async () => {
    const bytes = await deps.blobs.read({ organizationId, sha256 });
    if (bytes === null) throw notFound('file any more');
    const drawn = await deps.host.render({ bytes, fileName: document.fileName, page: wanted.page, widthPx });
    if (!drawn.ok) throw drawn.error.code === 'no-pages' ? notFound('page') : toRequestError(drawn.error);
    return drawn.value;
  });
}
