import type { DocumentError } from '@vouch/core/errors/document-error.ts';

import { markPdfiumBroken } from '../open/pdf/pdfium/library.ts';
import { wasMemoryRefused } from '../open/pdf/pdfium/memory-cap.ts';

/**
 * The error of a document during which something threw: mostly the PDF engine giving up on a hostile file. The engine is not
 * trusted afterwards.
 */
export function errorOfThrown(error: unknown): DocumentError {
  markPdfiumBroken();
  const internal = String(error instanceof Error ? (error.stack ?? error) : error).slice(0, 1_000);
  if (wasMemoryRefused()) {
    const message =
      'This document needs more memory than is allowed. Please export it again or send it as a picture.';
    return { code: 'memory-limit', message, internal };
  }
  const message = 'This document could not be read. Please export it again or send it as a picture.';
  return { code: 'engine-crashed', message, internal };
}
