import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceTax } from '@vouch/core/invoice/e-invoice-parts.ts';
import { element, group } from '../xml-text.ts';
import { money, taxCategory } from './ubl-parts.ts';

/** The VAT breakdown and totals. */
export function writeUblTotals(invoice: InvoiceTerms): readonly (string | null)[] {
  const { currency, taxCurrency } = invoice;
  const amount = (name: string, value: Parameters<typeof money>[1]) => money(name, value, currency);
  return [
    group('cac:TaxTotal', [
      amount('cbc:TaxAmount', invoice.taxTotal),
      ...invoice.taxes.map((tax) => writeSubtotal(tax, currency)),
    ]),
    group('cac:TaxTotal', [money('cbc:TaxAmount', invoice.taxTotalInTaxCurrency, taxCurrency)]),
    element('cac:LegalMonetaryTotal', [
      amount('cbc:LineExtensionAmount', invoice.lineNetTotal),
      amount('cbc:TaxExclusiveAmount', invoice.netTotal),
      amount('cbc:TaxInclusiveAmount', invoice.grandTotal),
      amount('cbc:AllowanceTotalAmount', invoice.allowanceTotal),
      amount('cbc:ChargeTotalAmount', invoice.chargeTotal),
      amount('cbc:PrepaidAmount', invoice.paidAmount),
      amount('cbc:PayableRoundingAmount', invoice.roundingAmount),
      amount('cbc:PayableAmount', invoice.amountDue),
    ]),
  ];
}

function writeSubtotal(tax: EInvoiceTax, currency: string | null): string {
  return element('cac:TaxSubtotal', [
    money('cbc:TaxableAmount', tax.base, currency),
    money('cbc:TaxAmount', tax.amount, currency),
    taxCategory('cac:TaxCategory', tax),
  ]);
}
