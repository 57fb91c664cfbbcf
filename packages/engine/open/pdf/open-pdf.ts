import type { SourceFile } from '@vouch/core/document/document.ts';
import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import type { Limits } from '../../host/host.ts';
import { readAttachedInvoices } from '../read-attached-invoices.ts';
import type { OpenedFile } from '../opened-file.ts';
import { inspectOrBasics } from './inspect-or-basics.ts';
import { pdfPages } from './pdf-pages.ts';
import { readAttachments } from './pdfium/attachments.ts';
import { openPdfium } from './pdfium/document.ts';

/** Opens a PDF. Errors: `encrypted`, `damaged`, `no-pages`, `too-many-pages`. */
export async function openPdf(
  bytes: Uint8Array,
  file: SourceFile,
  limits: Limits,
): Promise<Result<OpenedFile>> {
  const opened = await openPdfium(bytes);
  if (!opened.ok) return opened;
  const document = opened.value;
  if (document.pageCount > limits.maxPages) {
    document.close();
    return failure(
      'too-many-pages',
      `This PDF has ${document.pageCount} pages; at most ${limits.maxPages} are allowed. Please split it.`,
    );
  }
  const facts = await inspectOrBasics(document, bytes);
  const attached = readAttachedInvoices(readAttachments(document));
  return ok({
    file,
    pages: pdfPages(document, limits.maxPixels),
    attachments: attached.attachments,
    pdf: facts.pdf,
    image: null,
    eInvoices: attached.eInvoices,
    notices: [...facts.notices, ...attached.notices],
  });
}
