import { currencyExponentOf } from '@vouch/core/money/currency-exponent.ts';
import { type Decimal, isNear, minus, sumOf, times } from '@vouch/core/money/decimal.ts';
import type { InvoiceContent, InvoiceLine, InvoiceWarning } from './invoice.ts';

const ZERO = '0' as Decimal;
/** Amounts that differ by less are rounding. */
const ROUNDING = '0.02' as Decimal;
/** A line in a currency without decimals is rounded to a whole. */
const ROUNDING_TO_WHOLE = '0.5' as Decimal;
/** Each line may be rounded by itself. */
const ROUNDING_A_LINE = '0.01' as Decimal;

/** What does not add up in an invoice. It never keeps it from being saved: the paper says what it says. */
export function arithmeticWarnings(content: InvoiceContent): readonly InvoiceWarning[] {
  const rounding = currencyExponentOf(content.currency) === 0 ? ROUNDING_TO_WHOLE : ROUNDING;
  const lines = content.lines.map((line) => lineWarning(line, rounding));
  return [totalWarning(content), linesWarning(content), ...lines].filter((warning) => warning !== null);
}

function totalWarning(content: InvoiceContent): InvoiceWarning | null {
  const { subtotal, taxAmount, shippingAmount, discountAmount, totalAmount } = content;
  if (subtotal === null || totalAmount === null) return null;
  const sum = sumOf([subtotal, taxAmount ?? ZERO, shippingAmount ?? ZERO]);
  const discount = discountAmount ?? ZERO;
  // A printed subtotal may be that before or after discount and shipping.
  const inSubtotal = sumOf([subtotal, taxAmount ?? ZERO]);
  const reachable = [
    sum,
    minus(sum, discount),
    sumOf([sum, discount]),
    inSubtotal,
    minus(inSubtotal, discount),
  ];
  if (reachable.some((value) => isNear(value, totalAmount, ROUNDING))) return null;
  const difference = minus(totalAmount, minus(sum, discount));
  return {
    code: 'total-differs',
    message: `Subtotal, tax, shipping and discount do not give the total of ${totalAmount}: they differ by ${difference}.`,
  };
}

function linesWarning({
  lines,
  subtotal,
  shippingAmount,
  discountAmount,
}: InvoiceContent): InvoiceWarning | null {
  const totals = lines.map(({ lineTotal }) => lineTotal).filter((total) => total !== null);
  if (subtotal === null || totals.length === 0 || totals.length < lines.length) return null;
  const sum = sumOf(totals);
  const discounted = minus(sum, discountAmount ?? ZERO);
  const reachable = [
    sum,
    discounted,
    sumOf([sum, shippingAmount ?? ZERO]),
    sumOf([discounted, shippingAmount ?? ZERO]),
  ];
  const rounding = times(ROUNDING_A_LINE, String(lines.length + 1) as Decimal);
  if (reachable.some((value) => isNear(value, subtotal, rounding))) return null;
  return { code: 'lines-differ', message: `The lines add up to ${sum}, the subtotal says ${subtotal}.` };
}

function lineWarning(
  { lineNumber, quantity, unitPrice, lineTotal }: InvoiceLine,
  rounding: Decimal,
): InvoiceWarning | null {
  if (quantity === null || unitPrice === null || lineTotal === null) return null;
  const product = times(quantity, unitPrice);
  if (isNear(product, lineTotal, rounding)) return null;
  return {
    code: 'line-total-differs',
    message: `Line ${lineNumber}: ${quantity} × ${unitPrice} is ${product}, the line says ${lineTotal}.`,
  };
}
