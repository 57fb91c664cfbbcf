import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import type { VatCategory } from '../rules/vat-category.ts';
import { amount, withEntry, withLine, withTax } from './full-invoice.ts';

const ZERO = amount('0.00');

/** The full invoice, all of it under the category, as that asks for it. */
export function categoryInvoice(category: VatCategory): InvoiceTerms {
  const { code, exemption, seller } = category;
  const chargesVat = category.rate === 'positive' || category.rate === 'not-negative';
  const taxRate = category.rate === 'absent' ? null : chargesVat ? amount('19') : amount('0');
  const under = { taxCategory: code, taxRate };
  const exemptionReason = exemption === 'must' ? 'Not taxed here' : null;
  const all = withEntry(true, under, withEntry(false, under, withLine(under)));
  const taxed = withTax({ category: code, rate: taxRate, exemptionReason }, all);
  const registered = seller === 'none' ? withoutVatIds(taxed) : taxed;
  return chargesVat ? registered : withoutVat(registered);
}

function withoutVat(invoice: InvoiceTerms): InvoiceTerms {
  const totals = { taxTotal: ZERO, grandTotal: amount('110.00'), amountDue: amount('80.10') };
  return withTax({ amount: ZERO }, { ...invoice, ...totals });
}

/** The same without any registration for VAT; the seller is known by another identifier. */
export function withoutVatIds(invoice: InvoiceTerms): InvoiceTerms {
  const seller = { ...invoice.seller, vatId: null, taxNumber: null, legalId: 'HRB 7' };
  const buyer = { ...invoice.buyer, vatId: null, legalId: null };
  return { ...invoice, seller, buyer, taxRepresentative: null };
}
