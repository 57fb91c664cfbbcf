import type { ExportedDocument } from '../exported-invoice.ts';
import { entryName } from './entry-name.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** The documents that the invoices were read from, as they were given, each once. */
export const ORIGINALS: FileMaker = {
  extension: 'zip',
  mediaType: 'application/zip',
  make: (order) => zipOf(entriesOf(order), order.madeAt),
};

async function* entriesOf(order: FileOrder): AsyncIterable<ZipEntry> {
  const given = new Set<string>();
  for await (const batch of order.batches()) {
    for (const invoice of batch) {
      const { document } = invoice;
      const content = document && (await contentOf(order, document));
      if (document === null || content === null) {
        order.report({ invoice, missingTerms: [], message: 'There is no document behind this invoice.' });
      } else if (!given.has(document.id)) {
        given.add(document.id);
        const isCompressed = document.mediaType !== 'application/xml';
        yield {
          name: entryName(given.size, document.fileName),
          content: () => Promise.resolve(content),
          isCompressed,
        };
      }
    }
  }
}

function contentOf({ blobs, organizationId }: FileOrder, { sha256 }: ExportedDocument) {
  return blobs.get({ organizationId, sha256 });
}
