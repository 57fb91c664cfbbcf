import { generateDocument } from './generate-document.ts';
import type { GeneratedDocument } from './generate-document.ts';

/** The one sample invoice that newcomers are offered: a two-rate invoice with Factur-X data attached. */
export function sampleInvoice(): Promise<GeneratedDocument> {
  return generateDocument({
    seed: 7,
    kind: 'invoice',
    businessType: 'technology',
    complexity: 'detailed',
    locale: 'en-GB',
    layout: 'banner',
    format: 'pdf',
    facturX: true,
  });
}
