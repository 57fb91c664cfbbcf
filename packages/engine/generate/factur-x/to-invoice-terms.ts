import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice-line.ts';
import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice-parts.ts';
import type { EInvoiceParty } from '@vouch/core/invoice/e-invoice-party.ts';
import type { EInvoicePayment, EInvoiceTotals, InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { NO_ALLOWANCE, NO_LINE, NO_PARTY, NO_TERMS } from '@vouch/core/invoice/no-terms.ts';
import { compare, minus, roundTo, times } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { UNITS } from '../business-types/units.ts';
import type { Company } from '../invent/company.ts';
import type { Buyer, SampleInvoice, SampleLine } from '../plan/sample-document.ts';

/** EN 16931, the comfort profile of Factur-X. */
const PROFILE = 'urn:cen.eu:en16931:2017';
const COMMERCIAL_INVOICE = '380';
const CREDIT_TRANSFER = '58';

/** A sample invoice in EN 16931 terms. */
export function toInvoiceTerms(invoice: SampleInvoice): InvoiceTerms {
  const { seller, buyer, locale, words } = invoice;
  return {
    ...NO_TERMS,
    profile: PROFILE,
    number: invoice.number,
    typeCode: COMMERCIAL_INVOICE,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    deliveryDate: invoice.deliveryDate,
    orderReference: invoice.orderReference,
    currency: locale.currency,
    paymentTerms: words.terms.replace('{days}', String(invoice.termDays)),
    seller: toParty(seller),
    buyer: toParty(buyer),
    ...toPayment(seller),
    ...toTotals(invoice),
    taxes: invoice.totals.taxes.map((tax) => ({
      ...tax,
      category: categoryOf(tax.rate),
      exemptionReason: null,
      exemptionCode: null,
    })),
    allowanceCharges: toAllowanceCharges(invoice),
    lines: invoice.lines.map(toLine),
  };
}

/** VAT category: standard rate, or zero rated. */
function categoryOf(rate: Decimal): string {
  return Number(rate) > 0 ? 'S' : 'Z';
}

function toParty(party: Buyer & Partial<Company>): EInvoiceParty {
  const { address } = party;
  return {
    ...NO_PARTY,
    name: party.name,
    street: [address.street],
    postCode: address.postCode,
    city: address.city,
    countryCode: address.country,
    vatId: party.vatId,
    taxNumber: party.taxNumber ?? null,
    phone: party.phone ?? null,
    email: party.email ?? null,
  };
}

function toPayment({ iban, bic }: Company): Partial<EInvoicePayment> {
  if (iban === null) return {};
  return { paymentMeansCode: CREDIT_TRANSFER, iban, bic, transferAccounts: [{ id: iban, name: null, bic }] };
}

function toTotals({ totals }: SampleInvoice): Partial<EInvoiceTotals> {
  return {
    lineNetTotal: totals.lines,
    allowanceTotal: totals.discountTotal,
    chargeTotal: totals.shipping,
    netTotal: totals.net,
    taxTotal: totals.tax,
    grandTotal: totals.gross,
    paidAmount: totals.paid,
    amountDue: totals.due,
  };
}

function toAllowanceCharges({ totals, locale, words }: SampleInvoice): readonly EInvoiceAllowanceCharge[] {
  const under = (taxRate: Decimal) => ({ ...NO_ALLOWANCE, taxCategory: categoryOf(taxRate), taxRate });
  const discounts = totals.discounts.map(({ amount, rate }) => ({
    ...under(rate),
    amount,
    reason: words.discountTotal,
  }));
  if (totals.shipping === null) return discounts;
  const shipping = { isCharge: true, amount: totals.shipping, reason: words.shippingTotal };
  return [...discounts, { ...under(locale.taxRates.standard), ...shipping }];
}

function toLine(line: SampleLine, index: number): EInvoiceLine {
  return {
    ...NO_LINE,
    id: String(index + 1),
    name: line.description,
    sellerItemId: line.code,
    quantity: line.quantity,
    unitCode: UNITS[line.unit].code,
    netPrice: line.unitPrice,
    lineTotal: line.lineTotal,
    taxCategory: categoryOf(line.taxRate),
    taxRate: line.taxRate,
    allowanceCharges: lineAllowances(line),
  };
}

/** A discount becomes a line allowance so that quantity × price less it is the line total. */
function lineAllowances(line: SampleLine): readonly EInvoiceAllowanceCharge[] {
  const full = roundTo(times(line.quantity, line.unitPrice), 2);
  if (compare(full, line.lineTotal) === 0) return [];
  const amount = roundTo(minus(full, line.lineTotal), 2);
  return [{ ...NO_ALLOWANCE, amount, reason: 'Discount' }];
}
