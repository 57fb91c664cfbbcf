import { loadPdfium } from '@vouch/engine/open/pdf/pdfium/library.ts';

import type { Check } from './check.ts';

/** The PDF engine starts. */
export const checkPdf: Check = {
  name: 'PDF engine',
  advice: 'Run "npm ci" again: the PDF engine is missing or damaged.',
  run: async () => {
    await loadPdfium();
    return { isFine: true, detail: 'starts' };
  },
};
