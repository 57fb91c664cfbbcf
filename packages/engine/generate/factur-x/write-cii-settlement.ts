import type { SampleInvoice } from '../plan/sample-document.ts';
import { allowanceCharge, categoryOf, day } from './cii-parts.ts';
import { element, optional } from './xml-text.ts';

const CREDIT_TRANSFER = '58';

/** Payment, tax breakdown, allowances and charges, and totals. */
export function writeCiiSettlement(invoice: SampleInvoice): string {
  return element('ram:ApplicableHeaderTradeSettlement', [
    element('ram:InvoiceCurrencyCode', invoice.locale.currency),
    writeAccount(invoice),
    ...writeTaxes(invoice),
    ...writeAllowances(invoice),
    element('ram:SpecifiedTradePaymentTerms', [
      element('ram:Description', invoice.words.terms.replace('{days}', String(invoice.termDays))),
      element('ram:DueDateDateTime', [day(invoice.dueDate)]),
    ]),
    writeTotals(invoice),
  ]);
}

function writeAccount({ seller }: SampleInvoice): string | null {
  if (seller.iban === null || seller.bic === null) return null;
  return element('ram:SpecifiedTradeSettlementPaymentMeans', [
    element('ram:TypeCode', CREDIT_TRANSFER),
    element('ram:PayeePartyCreditorFinancialAccount', [element('ram:IBANID', seller.iban)]),
    element('ram:PayeeSpecifiedCreditorFinancialInstitution', [element('ram:BICID', seller.bic)]),
  ]);
}

function writeTaxes({ totals }: SampleInvoice): readonly string[] {
  return totals.taxes.map((tax) =>
    element('ram:ApplicableTradeTax', [
      element('ram:CalculatedAmount', tax.amount),
      element('ram:TypeCode', 'VAT'),
      element('ram:BasisAmount', tax.base),
      element('ram:CategoryCode', categoryOf(tax.rate)),
      element('ram:RateApplicablePercent', tax.rate),
    ]),
  );
}

function writeAllowances({ totals, locale, words }: SampleInvoice): readonly string[] {
  const discounts = totals.discounts.map(({ amount, rate }) =>
    allowanceCharge({ isCharge: false, amount, reason: words.discountTotal, rate }),
  );
  if (totals.shipping === null) return discounts;
  const shipping = { isCharge: true, amount: totals.shipping, reason: words.shippingTotal };
  return [...discounts, allowanceCharge({ ...shipping, rate: locale.taxRates.standard })];
}

function writeTotals({ totals, locale }: SampleInvoice): string {
  return element('ram:SpecifiedTradeSettlementHeaderMonetarySummation', [
    element('ram:LineTotalAmount', totals.lines),
    optional('ram:ChargeTotalAmount', totals.shipping),
    optional('ram:AllowanceTotalAmount', totals.discountTotal),
    element('ram:TaxBasisTotalAmount', totals.net),
    element('ram:TaxTotalAmount', totals.tax, { currencyID: locale.currency }),
    element('ram:GrandTotalAmount', totals.gross),
    optional('ram:TotalPrepaidAmount', totals.paid),
    element('ram:DuePayableAmount', totals.due),
  ]);
}
