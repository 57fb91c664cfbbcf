import type { EInvoiceTotals } from '@vouch/core/invoice/e-invoice.ts';
import { pickAccounting, pickByCurrency } from '../pick-by-currency.ts';
import { decimalOf } from '../read-values.ts';
import type { Faults } from '../read-values.ts';
import { allAt, at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The document totals of a Cross Industry Invoice (BG-22). */
export function readCiiTotals(settlement: XmlElement | null, faults: Faults): EInvoiceTotals {
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
    taxTotalInTaxCurrency: decimalOf(pickAccounting(allAt(sums, 'TaxTotalAmount'), currencies), faults),
    grandTotal: amount('GrandTotalAmount'),
    paidAmount: amount('TotalPrepaidAmount'),
    roundingAmount: amount('RoundingAmount'),
    amountDue: amount('DuePayableAmount'),
  };
}
