import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice-parts.ts';
import { decimalOf, isTrue } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Allowances and charges of a UBL document or of one of its lines. */
export function readUblAllowanceCharges(
  holder: XmlElement,
  faults: Faults,
): readonly EInvoiceAllowanceCharge[] {
  return allAt(holder, 'AllowanceCharge').map((entry) => ({
    isCharge: isTrue(textAt(entry, 'ChargeIndicator')),
    amount: decimalOf(at(entry, 'Amount'), faults),
    baseAmount: decimalOf(at(entry, 'BaseAmount'), faults),
    percent: decimalOf(at(entry, 'MultiplierFactorNumeric'), faults),
    reason: textAt(entry, 'AllowanceChargeReason'),
    reasonCode: textAt(entry, 'AllowanceChargeReasonCode'),
    taxCategory: textAt(entry, 'TaxCategory', 'ID'),
    taxRate: decimalOf(at(entry, 'TaxCategory', 'Percent'), faults),
  }));
}
