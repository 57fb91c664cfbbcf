import type { SampleLinks } from '../modules/generation/sample-links.ts';
import type { FetchFile } from '../modules/reading/index.ts';
import type { BlobStore } from '../platform/blob-store/blob-store.ts';
import type { SafeFetcher } from '../platform/http-client/safe-fetch.ts';

/** Where files of addresses come from. */
export interface FileSources {
  readonly fetcher: SafeFetcher;
  readonly blobs: BlobStore;
  readonly links: SampleLinks;
}

/** Gets files from public addresses, and those that this server signed from the store: the server never calls itself. */
export function createFetchFile({ fetcher, blobs, links }: FileSources): FetchFile {
  return async (url, options) => {
    const linked = links.resolve(url);
    if (linked === null) return fetcher.fetch(url, options);
    const content = await blobs.read(linked.blob);
    if (content === null) {
      const message = 'This sample is not there any more. Generate it again.';
      return { ok: false, error: { code: 'blob-url-refused', message } };
    }
    return { ok: true, value: { content, fileName: linked.name, claimedType: null } };
  };
}
