import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Document level allowances and charges of a UBL document (BG-20, BG-21). */
export function readUblAllowanceCharges(
  root: XmlElement,
  faults: Faults,
): readonly EInvoiceAllowanceCharge[] {
  return allAt(root, 'AllowanceCharge').map((entry) => {
    const indicator = textAt(entry, 'ChargeIndicator');
    return {
      isCharge: indicator === 'true' || indicator === '1',
      amount: decimalOf(at(entry, 'Amount'), faults),
      reason: textAt(entry, 'AllowanceChargeReason') ?? textAt(entry, 'AllowanceChargeReasonCode'),
      taxRate: decimalOf(at(entry, 'TaxCategory', 'Percent'), faults),
    };
  });
}
