import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import type { FactLabel } from '../../labels/language-labels.ts';
import type { Findings } from '../findings.ts';
import { findCodes, type FoundCode } from './find-codes.ts';

/** Labels of a paper's own number by its kind, the surest first. A statement's numbers are those of the invoices it lists. */
const LABELS: Readonly<Partial<Record<DocumentKind, readonly FactLabel[]>>> = {
  quote: ['quoteNumber', 'invoiceNumber'],
  'delivery-note': ['deliveryNumber', 'invoiceNumber'],
  statement: [],
};
const OF_INVOICES: readonly FactLabel[] = ['invoiceNumber'];

/**
 * The number of the paper itself, with at least so many points; a bare "Number" counts where no label of its kind has one.
 * `null` where there is none.
 */
export function findOwnNumber(findings: Findings, kind: DocumentKind, enough: number): FoundCode | null {
  for (const label of [...(LABELS[kind] ?? OF_INVOICES), 'plainNumber' as const]) {
    const [code] = findCodes(findings, label);
    if (code && code.points >= enough) return code;
  }
  return null;
}
