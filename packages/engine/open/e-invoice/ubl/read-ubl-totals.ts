import type { EInvoiceTotals } from '@vouch/core/invoice/e-invoice.ts';
import { pickAccounting, pickByCurrency } from '../pick-by-currency.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { ublCurrencies } from './ubl-currencies.ts';

/** The document totals of a UBL document (BG-22). */
export function readUblTotals(root: XmlElement, faults: Faults): EInvoiceTotals {
  const sums = at(root, 'LegalMonetaryTotal');
  const currencies = ublCurrencies(root);
  const taxTotals = allAt(root, 'TaxTotal', 'TaxAmount');
  const amount = (name: string) => decimalOf(at(sums, name), faults);
  return {
    lineNetTotal: amount('LineExtensionAmount'),
    allowanceTotal: amount('AllowanceTotalAmount'),
    chargeTotal: amount('ChargeTotalAmount'),
    netTotal: amount('TaxExclusiveAmount'),
    taxTotal: decimalOf(pickByCurrency(taxTotals, currencies), faults),
    taxTotalInTaxCurrency: decimalOf(pickAccounting(taxTotals, currencies), faults),
    grandTotal: amount('TaxInclusiveAmount'),
    paidAmount: amount('PrepaidAmount'),
    roundingAmount: amount('PayableRoundingAmount'),
    amountDue: amount('PayableAmount'),
  };
}
