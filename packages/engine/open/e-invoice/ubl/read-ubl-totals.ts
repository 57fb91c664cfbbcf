import type { InvoiceTerms } from '../invoice-terms.ts';
import { pickByCurrency } from '../pick-by-currency.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { ublCurrencies } from './ubl-currencies.ts';

type Totals = Pick<
  InvoiceTerms,
  | 'lineNetTotal'
  | 'allowanceTotal'
  | 'chargeTotal'
  | 'netTotal'
  | 'taxTotal'
  | 'grandTotal'
  | 'paidAmount'
  | 'roundingAmount'
  | 'amountDue'
>;

/** The document totals of a UBL document (BG-22). */
export function readUblTotals(root: XmlElement, faults: Faults): Totals {
  const sums = at(root, 'LegalMonetaryTotal');
  const taxTotal = pickByCurrency(allAt(root, 'TaxTotal', 'TaxAmount'), ublCurrencies(root));
  const amount = (name: string) => decimalOf(at(sums, name), faults);
  return {
    lineNetTotal: amount('LineExtensionAmount'),
    allowanceTotal: amount('AllowanceTotalAmount'),
    chargeTotal: amount('ChargeTotalAmount'),
    netTotal: amount('TaxExclusiveAmount'),
    taxTotal: decimalOf(taxTotal, faults),
    grandTotal: amount('TaxInclusiveAmount'),
    paidAmount: amount('PrepaidAmount'),
    roundingAmount: amount('PayableRoundingAmount'),
    amountDue: amount('PayableAmount'),
  };
}
