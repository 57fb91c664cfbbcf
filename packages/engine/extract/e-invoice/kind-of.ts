import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';

/** Credit notes of UNTDID 1001 and of FatturaPA. */
const CREDIT_NOTES: ReadonlySet<string> = new Set([
  '81',
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '532',
  'TD04',
  'TD08',
]);

/** What the e-invoice is, by its type code (BT-3) and syntax. */
export function kindOf(invoice: EInvoice): DocumentKind {
  if (invoice.syntax === 'ubl-credit-note') return 'credit-note';
  return CREDIT_NOTES.has(invoice.typeCode ?? '') ? 'credit-note' : 'invoice';
}
