import type { SourceFile } from '@vouch/core/document/document.ts';
import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import type { FactsWanted, Limits } from '../../host/host.ts';
import type { OpenedFile } from '../opened-file.ts';
import { readAttachedInvoices } from '../read-attached-invoices.ts';
import { basicFacts } from './basic-facts.ts';
import { inspectOrBasics } from './inspect-or-basics.ts';
import { pdfPages } from './pdf-pages.ts';
import { type PdfAttachment, readAttachments } from './pdfium/attachments.ts';
import { openPdfium, type PdfiumDocument } from './pdfium/document.ts';

const REPAIRED = 'The PDF was damaged and had to be repaired: parts of it may be missing.';

/** Bounds, whose signatures are trusted, and how much is told of the structure. */
export interface PdfLimits extends Limits {
  /** Folder with certificates of authorities; `null` or absent: nobody is trusted. */
  readonly trustFolder?: string | null;
  readonly facts?: FactsWanted;
}

/** Opens a PDF, repairing it where that is possible. Errors: `encrypted`, `damaged`, `no-pages`, `too-many-pages`. */
export async function openPdf(
  bytes: Uint8Array,
  file: SourceFile,
  limits: PdfLimits,
): Promise<Result<OpenedFile>> {
  const opened = await openOrRepair(bytes);
  if (!opened.ok) return opened;
  const { document, isRepaired } = opened.value;
  if (document.pageCount > limits.maxPages) {
    document.close();
    return failure(
      'too-many-pages',
      `This PDF has ${document.pageCount} pages; at most ${limits.maxPages} are allowed. Please split it.`,
    );
  }
  const facts =
    limits.facts === 'basic'
      ? { pdf: basicFacts(document), notices: [] }
      : await inspectOrBasics(document, bytes, limits.trustFolder ?? null);
  const attached = readAttachedInvoices(await attachmentsOf(document, bytes));
  return ok({
    file,
    pages: pdfPages(document, limits.maxPixels),
    attachments: attached.attachments,
    pdf: { ...facts.pdf, repaired: facts.pdf.repaired || isRepaired },
    image: null,
    eInvoices: attached.eInvoices,
    notices: [...(isRepaired ? [REPAIRED] : []), ...facts.notices, ...attached.notices],
  });
}

interface Opened {
  readonly document: PdfiumDocument;
  readonly isRepaired: boolean;
}

async function openOrRepair(bytes: Uint8Array): Promise<Result<Opened>> {
  const opened = await openPdfium(bytes);
  if (opened.ok) return ok({ document: opened.value, isRepaired: false });
  if (opened.error.code !== 'damaged') return opened;
  const { repairPdf } = await import('./objects/repair-pdf.ts');
  const repaired = await repairPdf(bytes);
  const reopened = repaired === null ? opened : await openPdfium(repaired);
  return reopened.ok ? ok({ document: reopened.value, isRepaired: true }) : opened;
}

/** The attachment list; where it is empty, whatever file specifications the document holds. */
async function attachmentsOf(document: PdfiumDocument, bytes: Uint8Array): Promise<readonly PdfAttachment[]> {
  const listed = readAttachments(document);
  if (listed.some((attachment) => attachment.bytes !== null)) return listed;
  const { findEmbeddedFiles } = await import('./objects/embedded-files.ts');
  const found = await findEmbeddedFiles(bytes);
  return found.length === 0 ? listed : found;
}
