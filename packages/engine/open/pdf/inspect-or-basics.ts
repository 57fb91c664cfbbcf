import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';

import { inspectPdf } from '../../forensics/pdf/inspect.ts';
import { basicFacts } from './basic-facts.ts';
import type { PdfiumDocument } from './pdfium/document.ts';

const NOT_INSPECTED = 'The structure of this PDF could not be inspected in full.';

/**
 * Facts of a PDF's structure. A file that defeats the inspection can still be read: it gets what the PDF engine tells, and a
 * notice.
 */
export async function inspectOrBasics(
  document: PdfiumDocument,
  bytes: Uint8Array,
  trustFolder: string | null,
): Promise<{ readonly pdf: PdfFacts; readonly notices: readonly string[] }> {
  try {
    return { pdf: await inspectPdf(document, bytes, trustFolder), notices: [] };
  } catch {
    // An engine that gave up throws here again, and then the file as a whole is refused.
    return { pdf: basicFacts(document), notices: [NOT_INSPECTED] };
  }
}
