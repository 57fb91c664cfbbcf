import type { PdfiumDocument } from './document.ts';
import type { Pdfium } from './library.ts';
import { closePage, openPage, type PdfiumPage } from './page.ts';

/**
 * Pages of a document, the last one kept loaded: loading parses all that is drawn, and one page is used many times in a row. Only one
 * is kept, so that memory does not grow with the pages.
 */
export function keepLastPage(
  pdfium: Pdfium,
  document: number,
): Pick<PdfiumDocument, 'withPage' | 'forgetPage'> {
  let kept: PdfiumPage | null = null;
  let uses = 0;
  const forgetPage = () => {
    if (kept !== null && uses === 0) {
      closePage(pdfium, kept);
      kept = null;
    }
  };
  const withKept = <T>(page: PdfiumPage, use: (page: PdfiumPage) => T): T => {
    uses += 1;
    try {
      return use(page);
    } finally {
      uses -= 1;
    }
  };
  return {
    forgetPage,
    withPage: (index, use) => {
      if (kept?.index === index) return withKept(kept, use);
      // Within the use of another page that one stays, and this one is only for now.
      const isForNow = uses > 0;
      if (!isForNow) forgetPage();
      const page = openPage(pdfium, document, index);
      if (page === null) return null;
      if (!isForNow) {
        kept = page;
        return withKept(page, use);
      }
      try {
        return use(page);
      } finally {
        closePage(pdfium, page);
      }
    },
  };
}
