import type { InvoiceTerms } from '../invoice-terms.ts';
import { pickByCurrency } from '../pick-by-currency.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

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

/** The document totals of a Cross Industry Invoice (BG-22). */
export function readCiiTotals(settlement: XmlElement | null, faults: Faults): Totals {
  const sums = at(
    settlement,
    'SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation',
  );
  const currencies = {
    invoice: textAt(settlement, 'InvoiceCurrencyCode'),
    tax: textAt(settlement, 'TaxCurrencyCode'),
  };
  const amount = (name: string) => decimalOf(pickByCurrency(allAt(sums, name), currencies), faults);
  return {
    lineNetTotal: amount('LineTotalAmount'),
    allowanceTotal: amount('AllowanceTotalAmount'),
    chargeTotal: amount('ChargeTotalAmount'),
    netTotal: amount('TaxBasisTotalAmount'),
    taxTotal: amount('TaxTotalAmount'),
    grandTotal: amount('GrandTotalAmount'),
    paidAmount: amount('TotalPrepaidAmount'),
    roundingAmount: amount('RoundingAmount'),
    amountDue: amount('DuePayableAmount'),
  };
}
