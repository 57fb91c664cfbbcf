import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import { loadPdfium, type Pdfium } from './library.ts';
import { keepLastPage } from './kept-page.ts';
import type { PdfiumPage } from './page.ts';

/** An open PDF. Handles are numbers of the engine; they die with `close`. */
export interface PdfiumDocument {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly pageCount: number;
  /** Runs `use` on one page (index from 0); `null` when the page can't be loaded. The last one stays loaded for the next use. */
  withPage<T>(index: number, use: (page: PdfiumPage) => T): T | null;
  /** The next use loads its page anew: its content was changed. */
  forgetPage(): void;
  close(): void;
}

const PASSWORD_NEEDED = 4;
const UNKNOWN_SECURITY = 5;

/**
 * Opens a PDF. A file that only has an owner password opens like any other. Errors: `encrypted`, `damaged`, `no-pages`.
 */
export async function openPdfium(bytes: Uint8Array): Promise<Result<PdfiumDocument>> {
  const pdfium = await loadPdfium();
  const { api, heap } = pdfium;
  const data = heap.put(bytes);
  const handle = api.FPDF_LoadMemDocument(data, bytes.length, '');
  if (handle === 0) {
    const code = api.FPDF_GetLastError();
    heap.free(data);
    return refusalOf(code);
  }
  const pageCount = api.FPDF_GetPageCount(handle);
  const pages = keepLastPage(pdfium, handle);
  const close = () => {
    pages.forgetPage();
    api.FPDF_CloseDocument(handle);
    heap.free(data);
  };
  if (pageCount <= 0) {
    close();
    return failure('no-pages', 'This PDF holds no pages. Please export or scan the document again.');
  }
  return ok({ pdfium, handle, pageCount, ...pages, close });
}

function refusalOf(code: number): Result<never> {
  if (code === PASSWORD_NEEDED) {
    return failure(
      'encrypted',
      'This PDF needs a password to open. Please save a copy without the password and send that.',
    );
  }
  if (code === UNKNOWN_SECURITY) {
    return failure(
      'encrypted',
      'This PDF is protected in a way we can not open. Please save an unprotected copy and send that.',
    );
  }
  return failure(
    'damaged',
    'This PDF is damaged and can not be opened. Please export it again or send a scan.',
    `pdfium load error ${code}`,
  );
}
