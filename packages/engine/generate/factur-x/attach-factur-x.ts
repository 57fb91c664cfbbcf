import { AFRelationship } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { SampleInvoice } from '../plan/sample-document.ts';
import { writeCii } from '../../write/e-invoice/cii/write-cii.ts';
import { toInvoiceTerms } from './to-invoice-terms.ts';

/** Attaches the invoice's data under the name that Factur-X prescribes. The PDF is not PDF/A-3: its fonts are not embedded. */
export async function attachFacturX(pdf: PDFDocument, invoice: SampleInvoice): Promise<void> {
  const made = new Date(`${invoice.issueDate}T09:00:00Z`);
  await pdf.attach(new TextEncoder().encode(writeCii(toInvoiceTerms(invoice))), 'factur-x.xml', {
    mimeType: 'text/xml',
    description: 'Factur-X invoice data',
    creationDate: made,
    modificationDate: made,
    afRelationship: AFRelationship.Alternative,
  });
}
