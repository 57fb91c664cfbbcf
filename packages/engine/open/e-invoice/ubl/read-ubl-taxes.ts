import type { EInvoiceTax } from '@vouch/core/invoice/e-invoice-parts.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The VAT breakdown of a UBL document (BG-23). */
export function readUblTaxes(root: XmlElement, faults: Faults): readonly EInvoiceTax[] {
  return allAt(root, 'TaxTotal', 'TaxSubtotal').map((subtotal) => ({
    category: textAt(subtotal, 'TaxCategory', 'ID'),
    rate: decimalOf(at(subtotal, 'TaxCategory', 'Percent') ?? at(subtotal, 'Percent'), faults),
    base: decimalOf(at(subtotal, 'TaxableAmount'), faults),
    amount: decimalOf(at(subtotal, 'TaxAmount'), faults),
    exemptionReason: textAt(subtotal, 'TaxCategory', 'TaxExemptionReason'),
    exemptionCode: textAt(subtotal, 'TaxCategory', 'TaxExemptionReasonCode'),
  }));
}
