import type { EInvoiceAllowanceCharge } from '@vouch/core/invoice/e-invoice-parts.ts';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { NO_ALLOWANCE } from '@vouch/core/invoice/no-terms.ts';
import { compare, minus, sumOf, type Decimal } from '@vouch/core/money/decimal.ts';
import type { ExportedInvoice } from '../exported-invoice.ts';
import { categoryOf } from './to-tax-terms.ts';

type Totals = Pick<
  InvoiceTerms,
  | 'lineNetTotal'
  | 'allowanceTotal'
  | 'chargeTotal'
  | 'netTotal'
  | 'taxTotal'
  | 'grandTotal'
  | 'paidAmount'
  | 'amountDue'
  | 'allowanceCharges'
>;

/** The totals of an invoice; freight and discount are a charge and an allowance on the whole. */
export function toTotalTerms(
  invoice: ExportedInvoice,
  { paid, due }: { readonly paid: Decimal | null; readonly due: Decimal | null },
): Totals {
  const { discountAmount, shippingAmount, taxAmount, totalAmount } = invoice;
  const amounts = invoice.lines.flatMap(({ lineTotal }) => lineTotal ?? []);
  const isWhole = amounts.length > 0 && amounts.length === invoice.lines.length;
  const lineNetTotal = isWhole ? sumOf(amounts) : null;
  return {
    lineNetTotal,
    allowanceTotal: discountAmount,
    chargeTotal: shippingAmount,
    netTotal: netOf(invoice, lineNetTotal),
    taxTotal: taxAmount,
    grandTotal: totalAmount,
    paidAmount: paid,
    amountDue: due ?? (paid === null ? totalAmount : null),
    allowanceCharges: [
      ...(discountAmount === null ? [] : [entryOf(invoice, { amount: discountAmount, reason: 'Discount' })]),
      ...(shippingAmount === null
        ? []
        : [{ ...entryOf(invoice, { amount: shippingAmount, reason: 'Shipping' }), isCharge: true }]),
    ],
  };
}

/** The subtotal may stand before or after freight and discount: where it is the sum of the lines, they are still to come. */
function netOf(
  { subtotal, discountAmount, shippingAmount }: ExportedInvoice,
  lineNetTotal: Decimal | null,
): Decimal | null {
  const isBefore = subtotal !== null && lineNetTotal !== null && compare(subtotal, lineNetTotal) === 0;
  if (!isBefore) return subtotal;
  return minus(sumOf([subtotal, shippingAmount ?? ZERO]), discountAmount ?? ZERO);
}

const ZERO = '0' as Decimal;

/** Taxed at the only rate of the lines; with several rates, nobody knows. */
function entryOf(
  { lines }: ExportedInvoice,
  entry: { readonly amount: Decimal; readonly reason: string },
): EInvoiceAllowanceCharge {
  const [first] = lines;
  const rate = first?.taxRate ?? null;
  const isOnly =
    rate !== null && lines.every(({ taxRate }) => taxRate !== null && compare(taxRate, rate) === 0);
  const taxRate = isOnly ? rate : null;
  return { ...NO_ALLOWANCE, ...entry, taxRate, taxCategory: categoryOf(taxRate) };
}
