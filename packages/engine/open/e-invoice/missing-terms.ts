import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';

/** Faults for the terms that every invoice must give (EN 16931 BR-02 to BR-06, BR-15). */
export function missingTerms(terms: InvoiceTerms): readonly string[] {
  const required: readonly (readonly [value: string | null, fault: string])[] = [
    [terms.number, 'The XML gives no invoice number (BT-1).'],
    [terms.issueDate, 'The XML gives no issue date (BT-2).'],
    [terms.typeCode, 'The XML gives no invoice type (BT-3).'],
    [terms.currency, 'The XML gives no currency (BT-5).'],
    [terms.seller.name, 'The XML gives no seller name (BT-27).'],
    [terms.amountDue ?? terms.grandTotal, 'The XML gives no amount due (BT-115).'],
  ];
  return required.filter(([value]) => value === null).map(([, fault]) => fault);
}
