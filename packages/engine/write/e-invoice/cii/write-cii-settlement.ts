import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceTax } from '@vouch/core/invoice/e-invoice-parts.ts';
import { element, group, optional } from '../xml-text.ts';
import { allowanceCharge, billingPeriod, dayIn } from './cii-parts.ts';
import { writeCiiPayee } from './write-cii-party.ts';
import { writeCiiPaymentMeans } from './write-cii-payment.ts';

/** Payment, tax breakdown, allowances and charges, and totals. */
export function writeCiiSettlement(invoice: InvoiceTerms): string {
  const { directDebit } = invoice;
  return element('ram:ApplicableHeaderTradeSettlement', [
    optional('ram:CreditorReferenceID', directDebit?.creditorId ?? null),
    optional('ram:PaymentReference', invoice.remittanceInformation),
    optional('ram:TaxCurrencyCode', invoice.taxCurrency),
    optional('ram:InvoiceCurrencyCode', invoice.currency),
    writeCiiPayee(invoice.payee),
    ...writeCiiPaymentMeans(invoice),
    ...invoice.taxes.map((tax) => writeTax(tax, invoice)),
    billingPeriod(invoice.period),
    ...invoice.allowanceCharges.map(allowanceCharge),
    group('ram:SpecifiedTradePaymentTerms', [
      optional('ram:Description', invoice.paymentTerms),
      dayIn('ram:DueDateDateTime', invoice.dueDate),
      optional('ram:DirectDebitMandateID', directDebit?.mandateReference ?? null),
    ]),
    writeTotals(invoice),
    ...invoice.precedingInvoices.map(({ number, issueDate }) =>
      element('ram:InvoiceReferencedDocument', [
        optional('ram:IssuerAssignedID', number),
        dayIn('ram:FormattedIssueDateTime', issueDate, 'qdt:DateTimeString'),
      ]),
    ),
    group('ram:ReceivableSpecifiedTradeAccountingAccount', [optional('ram:ID', invoice.accountingReference)]),
  ]);
}

function writeTax(tax: EInvoiceTax, { taxPointDate, taxPointCode }: InvoiceTerms): string {
  return element('ram:ApplicableTradeTax', [
    optional('ram:CalculatedAmount', tax.amount),
    element('ram:TypeCode', 'VAT'),
    optional('ram:ExemptionReason', tax.exemptionReason),
    optional('ram:BasisAmount', tax.base),
    optional('ram:CategoryCode', tax.category),
    optional('ram:ExemptionReasonCode', tax.exemptionCode),
    dayIn('ram:TaxPointDate', taxPointDate, 'udt:DateString'),
    optional('ram:DueDateTypeCode', taxPointCode),
    optional('ram:RateApplicablePercent', tax.rate),
  ]);
}

function writeTotals(invoice: InvoiceTerms): string {
  const { currency, taxCurrency } = invoice;
  return element('ram:SpecifiedTradeSettlementHeaderMonetarySummation', [
    optional('ram:LineTotalAmount', invoice.lineNetTotal),
    optional('ram:ChargeTotalAmount', invoice.chargeTotal),
    optional('ram:AllowanceTotalAmount', invoice.allowanceTotal),
    optional('ram:TaxBasisTotalAmount', invoice.netTotal),
    optional('ram:TaxTotalAmount', invoice.taxTotal, { currencyID: currency }),
    optional('ram:TaxTotalAmount', invoice.taxTotalInTaxCurrency, { currencyID: taxCurrency }),
    optional('ram:RoundingAmount', invoice.roundingAmount),
    optional('ram:GrandTotalAmount', invoice.grandTotal),
    optional('ram:TotalPrepaidAmount', invoice.paidAmount),
    optional('ram:DuePayableAmount', invoice.amountDue),
  ]);
}
