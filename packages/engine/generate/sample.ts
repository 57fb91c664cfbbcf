import { generateDocument } from './generate-document.ts';
import type { GeneratedDocument } from './generate-document.ts';

/**
 * The one sample invoice that newcomers are offered, with Factur-X data attached. It is issued in the year before the
 * reference day (ISO), so that it never lies in the future.
 */
export function sampleInvoice(referenceDay = '2026-06-30'): Promise<GeneratedDocument> {
  return generateDocument({
    seed: 7,
    kind: 'invoice',
    businessType: 'technology',
    complexity: 'detailed',
    locale: 'en-GB',
    layout: 'banner',
    format: 'pdf',
    facturX: true,
    referenceDay,
  });
}
