import type { EInvoiceTax } from '@vouch/core/invoice/e-invoice-parts.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The VAT breakdown of a Cross Industry Invoice (BG-23). */
export function readCiiTaxes(settlement: XmlElement | null, faults: Faults): readonly EInvoiceTax[] {
  return allAt(settlement, 'ApplicableTradeTax').map((tax) => ({
    category: textAt(tax, 'CategoryCode'),
    rate: decimalOf(at(tax, CII_RATE), faults),
    base: decimalOf(at(tax, 'BasisAmount'), faults),
    amount: decimalOf(at(tax, 'CalculatedAmount'), faults),
    exemptionReason: textAt(tax, 'ExemptionReason'),
    exemptionCode: textAt(tax, 'ExemptionReasonCode'),
  }));
}

/** The element that holds a VAT rate, today's name and that of ZUGFeRD 1.0. */
export const CII_RATE = 'RateApplicablePercent|ApplicablePercent';
