import type { Check } from './check.ts';

/** The models that read pictures load. */
export const checkRecognition: Check = {
  name: 'Text recognition',
  advice: 'Run "npm ci" on this machine. Digital PDFs and e-invoices can be read without it.',
  run: async () => {
    const { ocrAvailable } = await import('@vouch/engine/ocr/availability.ts');
    const available = await ocrAvailable();
    return { isFine: available.available, detail: available.available ? 'models load' : available.reason };
  },
};
